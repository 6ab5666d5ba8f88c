package nl.maatstaf.casefile.persistence;

import jakarta.persistence.EntityExistsException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.maatstaf.casefile.CaseFile;
import nl.maatstaf.casefile.CaseFiles;
import nl.maatstaf.casefile.Note;
import nl.maatstaf.casefile.evidence.Evidence;
import nl.maatstaf.casefile.task.Task;
import nl.maatstaf.database.InMemoryStore;

/**
 * Cases in memory.
 *
 * @param lastNumbers the last number drawn, by type and year; shared by all transactions
 */
public record InMemoryCaseFiles(InMemoryStore.Transaction transaction, Map<String, Integer> lastNumbers)
        implements CaseFiles {

    @Override
    public void add(CaseFile caseFile) {
        if (find(caseFile.number()).isPresent()) {
            throw new EntityExistsException(caseFile.number());
        }
        transaction.add(caseFile);
    }

    @Override
    public Optional<CaseFile> find(String number) {
        return transaction
                .all(CaseFile.class)
                .filter(caseFile -> caseFile.number().equals(number))
                .findFirst();
    }

    @Override
    public Optional<CaseFile> find(UUID id) {
        return transaction.find(CaseFile.class, id);
    }

    @Override
    public List<CaseFile> find(Set<String> numbers) {
        return transaction
                .all(CaseFile.class)
                .filter(caseFile -> numbers.contains(caseFile.number()))
                .toList();
    }

    @Override
    public List<CaseFile> findReferred(Set<String> keys) {
        return transaction
                .all(CaseFile.class)
                .filter(caseFile -> caseFile.reference()
                        .filter(ref -> keys.contains(ref.key()))
                        .isPresent())
                .toList();
    }

    @Override
    public List<Evidence> evidenceOf(UUID caseId) {
        return transaction
                .all(Evidence.class)
                .filter(evidence -> evidence.caseId().equals(caseId))
                .toList();
    }

    @Override
    public void add(Evidence evidence) {
        transaction.add(evidence);
    }

    @Override
    public void add(Task task) {
        transaction.add(task);
    }

    @Override
    public List<Task> openTasksOf(UUID caseId) {
        return transaction
                .all(Task.class)
                .filter(task -> task.caseId().equals(caseId) && task.state() == Task.State.OPEN)
                .toList();
    }

    @Override
    public List<Task> openTasksOf(Set<UUID> caseIds) {
        return caseIds.stream().flatMap(id -> openTasksOf(id).stream()).toList();
    }

    @Override
    public Optional<TaskOnCase> findTask(UUID taskId) {
        return transaction
                .find(Task.class, taskId)
                .filter(task -> task.state() != Task.State.TAKEN_BACK)
                .flatMap(task -> find(task.caseId()).map(caseFile -> new TaskOnCase(task, caseFile)));
    }

    @Override
    public void add(Note note) {
        transaction.add(note);
    }

    @Override
    public List<Note> notesOf(UUID caseId) {
        return transaction
                .all(Note.class)
                .filter(note -> note.caseId().equals(caseId))
                .toList();
    }

    @Override
    public List<String> drawNumbers(String prefix, int year, int count) {
        String series = prefix + "-" + year;
        int last = lastNumbers.merge(series, count, Integer::sum);
        return IntStream.rangeClosed(last - count + 1, last)
                .mapToObj(number -> String.format(Locale.ROOT, "%s-%04d", series, number))
                .toList();
    }

    @Override
    public void flush() {
        transaction.flush();
    }
}
