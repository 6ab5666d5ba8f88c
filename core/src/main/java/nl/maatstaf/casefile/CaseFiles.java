package nl.maatstaf.casefile;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.maatstaf.casefile.evidence.EvidenceRecords;
import nl.maatstaf.casefile.task.Task;

/** All cases, with the evidence, tasks and notes on them. */
public interface CaseFiles extends EvidenceRecords {

    void add(CaseFile caseFile);

    Optional<CaseFile> find(String number);

    Optional<CaseFile> find(UUID id);

    /** The cases of these numbers, each with its team, in one reading; in no order. */
    List<CaseFile> find(Set<String> numbers);

    /** The cases that files call by references with these keys, in one reading; in no order. */
    List<CaseFile> findReferred(Set<String> keys);

    void add(Task task);

    /** What is still to be done on a case; read as it was written, so that a clash shows with {@link #flush}. */
    List<Task> openTasksOf(UUID caseId);

    /** What is still to be done on any of these cases, in one reading. */
    List<Task> openTasksOf(Set<UUID> caseIds);

    /** A task together with the case it is on, in one reading; none when it was retracted. */
    Optional<TaskOnCase> findTask(UUID taskId);

    /** A task and its case. */
    record TaskOnCase(Task task, CaseFile caseFile) {}

    void add(Note note);

    /** The notes on a case, oldest first, also what was retracted. */
    List<Note> notesOf(UUID caseId);

    /**
     * Draws the next number of a type and year: unique and increasing, gaps allowed.
     *
     * @param prefix such as {@code MW}
     * @return such as {@code MW-2022-0001}
     */
    default String drawNumber(String prefix, int year) {
        return drawNumbers(prefix, year, 1).getFirst();
    }

    /** Draws so many numbers at once, in their order. */
    List<String> drawNumbers(String prefix, int year, int count);

    /** Writes what changed, so that a clash shows now and not at commit. */
    void flush();
}
