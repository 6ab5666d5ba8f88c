package nl.maatstaf.casefile;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import nl.maatstaf.audit.Event;
import nl.maatstaf.casefile.task.Task;
import nl.maatstaf.casefile.vocabulary.CaseRefusals;
import nl.maatstaf.refusal.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * That a case was handed over: what it takes to give it back as long as nothing changed since.
 *
 * @param version the version the case got by it
 * @param officerBefore who handled it until then; none when nobody did
 * @param tasks the tasks that went along
 */
public record HandedOver(
        String number, long version, @Nullable UUID officerBefore, List<TaskAlong> tasks) implements Serializable {

    public HandedOver {
        tasks = List.copyOf(tasks);
    }

    /**
     * A task that went along.
     *
     * @param version the version it got by it
     * @param assigneeBefore whose it was until then; none when it was nobody's
     */
    public record TaskAlong(UUID id, long version, @Nullable UUID assigneeBefore) implements Serializable {}

    /**
     * Gives the case and its tasks back to whose they were. It is one more change of them, so the log holds both.
     *
     * @param caseFile of the {@link #version} that it got
     * @param onCase finds a task on the case
     * @throws Refusal {@link CaseRefusals#TASK_CHANGED_MEANWHILE} when a task that went along changed since
     */
    public List<Event> giveBack(CaseFile caseFile, Function<UUID, Task> onCase, LocalDate today) {
        List<Event> events = new ArrayList<>(List.of(CaseHandover.assign(caseFile, officerBefore, today)));
        for (TaskAlong along : tasks) {
            Task task = onCase.apply(along.id());
            if (task.version() != along.version()) {
                throw CaseRefusals.TASK_CHANGED_MEANWHILE.with(task.title());
            }
            events.add(task.change(along.assigneeBefore(), task.dueOn(), today));
        }
        return events;
    }
}
