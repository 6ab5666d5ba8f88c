package nl.maatstaf.casefile.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.maatstaf.casefile.CaseFile;
import nl.maatstaf.casefile.CaseFiles;
import nl.maatstaf.casefile.Note;
import nl.maatstaf.casefile.evidence.Evidence;
import nl.maatstaf.casefile.task.Task;
import nl.maatstaf.database.RowQuery;

/** Cases in the database. */
@ApplicationScoped
public class JpaCaseFiles implements CaseFiles {

    private EntityManager entities;

    protected JpaCaseFiles() {}

    @Inject
    public JpaCaseFiles(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void add(CaseFile caseFile) {
        entities.persist(caseFile);
    }

    @Override
    public Optional<CaseFile> find(String number) {
        return entities.createQuery("select c from CaseFile c where c.number = :number", CaseFile.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<CaseFile> find(UUID id) {
        return Optional.ofNullable(entities.find(CaseFile.class, id));
    }

    @Override
    public List<CaseFile> find(Set<String> numbers) {
        return numbers.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select distinct c from CaseFile c left join fetch c.team where c.number in :numbers",
                                CaseFile.class)
                        .setParameter("numbers", numbers)
                        .getResultList();
    }

    @Override
    public List<CaseFile> findReferred(Set<String> keys) {
        return keys.isEmpty()
                ? List.of()
                : entities.createQuery("select c from CaseFile c where c.referenceKey in :keys", CaseFile.class)
                        .setParameter("keys", keys)
                        .getResultList();
    }

    @Override
    public List<Evidence> evidenceOf(UUID caseId) {
        return entities.createQuery("select e from Evidence e where e.caseId = :caseId order by e.id", Evidence.class)
                .setParameter("caseId", caseId)
                .getResultList();
    }

    @Override
    public void add(Evidence evidence) {
        entities.persist(evidence);
    }

    @Override
    public void add(Task task) {
        entities.persist(task);
    }

    @Override
    public List<Task> openTasksOf(UUID caseId) {
        return entities.createQuery(
                        "select t from Task t where t.caseId = :caseId and t.state = :open order by t.id", Task.class)
                .setParameter("caseId", caseId)
                .setParameter("open", Task.State.OPEN)
                .setFlushMode(FlushModeType.COMMIT)
                .getResultList();
    }

    @Override
    public List<Task> openTasksOf(Set<UUID> caseIds) {
        return caseIds.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select t from Task t where t.caseId in :caseIds and t.state = :open order by t.id",
                                Task.class)
                        .setParameter("caseIds", caseIds)
                        .setParameter("open", Task.State.OPEN)
                        .getResultList();
    }

    @Override
    public Optional<TaskOnCase> findTask(UUID taskId) {
        return RowQuery.jpql(entities, """
                        select task, caseFile from Task task, CaseFile caseFile
                        where caseFile.id = task.caseId and task.id = :task and task.state <> :retracted
                        """)
                .with("task", taskId)
                .with("retracted", Task.State.TAKEN_BACK)
                .first(row -> new TaskOnCase(row.entity("task", Task.class), row.entity("casefile", CaseFile.class)));
    }

    @Override
    public void add(Note note) {
        entities.persist(note);
    }

    @Override
    public List<Note> notesOf(UUID caseId) {
        return entities.createQuery("select n from Note n where n.caseId = :caseId order by n.id", Note.class)
                .setParameter("caseId", caseId)
                .getResultList();
    }

    @Override
    public List<String> drawNumbers(String prefix, int year, int count) {
        if (moveOn(prefix, year, count) == 0) {
            entities.createNativeQuery("insert into case_number (prefix, number_year, last_number)"
                            + " values (?1, ?2, 0) on conflict do nothing")
                    .setParameter(1, prefix)
                    .setParameter(2, year)
                    .executeUpdate();
            moveOn(prefix, year, count);
        }
        int last = RowQuery.sql(
                        entities, "select last_number from case_number where prefix = :prefix and number_year = :year")
                .with("prefix", prefix)
                .with("year", year)
                .first(row -> row.number("last_number"))
                .orElseThrow();
        return IntStream.rangeClosed(last - count + 1, last)
                .mapToObj(number -> String.format(Locale.ROOT, "%s-%d-%04d", prefix, year, number))
                .toList();
    }

    @Override
    public void flush() {
        entities.flush();
    }

    /** The row stays held until the transaction ends, so nobody else draws the same numbers. */
    private int moveOn(String prefix, int year, int count) {
        return entities.createNativeQuery(
                        "update case_number set last_number = last_number + ?1 where prefix = ?2 and number_year = ?3")
                .setParameter(1, count)
                .setParameter(2, prefix)
                .setParameter(3, year)
                .executeUpdate();
    }
}
