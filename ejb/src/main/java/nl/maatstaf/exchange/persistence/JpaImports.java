package nl.maatstaf.exchange.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.maatstaf.database.RowQuery;
import nl.maatstaf.database.StatementParameters;
import nl.maatstaf.exchange.ImportFile;
import nl.maatstaf.exchange.ImportRun;
import nl.maatstaf.exchange.ImportedRow;
import nl.maatstaf.exchange.Imports;

/** Imports in the database; rows are looked up a thousand at a time. */
@ApplicationScoped
public class JpaImports implements Imports {

    private static final int AT_A_TIME = 1000;

    private EntityManager entities;

    protected JpaImports() {}

    @Inject
    public JpaImports(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void add(ImportRun run) {
        entities.persist(run);
    }

    @Override
    public void add(ImportFile file) {
        entities.persist(file);
    }

    @Override
    public void add(List<ImportedRow> rows) {
        RowQuery.sql(entities, """
                        insert into imported_row (row_key, kind, digest, subject_id, run_id, version)
                        values (:key, :kind, :digest, cast(nullif(:subject, '') as uuid), :run, 1)
                        """)
                .executeEach(rows.stream().map(JpaImports::values).toList());
    }

    private static StatementParameters values(ImportedRow row) {
        StatementParameters values = new StatementParameters();
        values.bind("key", row.key());
        values.bind("kind", row.kind());
        values.bind("digest", row.digest());
        values.bind("subject", row.subjectId().map(UUID::toString).orElse(""));
        values.bind("run", row.runId());
        return values;
    }

    @Override
    public void update(ImportedRow row) {
        entities.merge(row);
    }

    @Override
    public Optional<ImportRun> find(UUID runId) {
        return Optional.ofNullable(entities.find(ImportRun.class, runId));
    }

    @Override
    public List<ImportRun> newest(int most) {
        return entities.createQuery("select r from ImportRun r order by r.createdAt desc", ImportRun.class)
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public List<UUID> running() {
        return entities.createQuery(
                        "select r.id from ImportRun r where r.state = :running order by r.createdAt", UUID.class)
                .setParameter("running", ImportRun.State.RUNNING)
                .getResultList();
    }

    @Override
    public boolean reach(UUID runId, int percentage) {
        return entities.createNativeQuery("update import_run set percentage = ?1"
                                + " where id = ?2 and state = 'RUNNING' and cancel_asked = false")
                        .setParameter(1, percentage)
                        .setParameter(2, runId)
                        .executeUpdate()
                == 1;
    }

    @Override
    public boolean askToStop(UUID runId) {
        return entities.createNativeQuery("update import_run set cancel_asked = true"
                                + " where id = ?1 and state = 'RUNNING' and cancel_asked = false")
                        .setParameter(1, runId)
                        .executeUpdate()
                == 1;
    }

    @Override
    public List<ImportFile> filesOf(UUID runId) {
        return entities.createQuery("select f from ImportFile f where f.runId = :run order by f.id", ImportFile.class)
                .setParameter("run", runId)
                .getResultList();
    }

    @Override
    public int deleteFiles(Instant before) {
        return entities.createQuery("delete from ImportFile f where f.runId in (select r.id from ImportRun r"
                        + " where r.createdAt < :before and r.state <> :running)")
                .setParameter("before", before)
                .setParameter("running", ImportRun.State.RUNNING)
                .executeUpdate();
    }

    @Override
    public Map<String, ImportedRow> findRows(Collection<String> keys) {
        Map<String, ImportedRow> found = new HashMap<>();
        List<String> all = List.copyOf(keys);
        for (int from = 0; from < all.size(); from += AT_A_TIME) {
            entities.createQuery("select r from ImportedRow r where r.key in :keys", ImportedRow.class)
                    .setParameter("keys", all.subList(from, Math.min(from + AT_A_TIME, all.size())))
                    .getResultList()
                    .forEach(row -> found.put(row.key(), row));
        }
        return found;
    }

    @Override
    public void flush() {
        entities.flush();
    }

    @Override
    public void release() {
        entities.flush();
        entities.clear();
    }
}
