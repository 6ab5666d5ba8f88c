package nl.maatstaf.worklist.service;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an official has to do and to know today; each list is cut at {@link #MOST}.
 *
 * @param overdue own tasks past their deadline
 * @param soon own tasks due today or within fourteen days
 * @param waiting tasks the company has to do on cases the caller handles or works on
 * @param changes what others did on those cases since the previous visit, newest first
 * @param since when the previous visit ended; none on the first
 */
public record Today(
        List<TaskLine> overdue,
        List<TaskLine> soon,
        List<TaskLine> waiting,
        List<ChangeLine> changes,
        @Nullable Instant since) {

    /** The most lines of a list. */
    public static final int MOST = 50;

    public Today {
        overdue = List.copyOf(overdue);
        soon = List.copyOf(soon);
        waiting = List.copyOf(waiting);
        changes = List.copyOf(changes);
    }
}
