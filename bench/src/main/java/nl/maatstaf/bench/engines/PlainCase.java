package nl.maatstaf.bench.engines;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.maatstaf.time.TimeOrderedId;
import org.jspecify.annotations.Nullable;

/** A case as rows, the same as the product writes. */
final class PlainCase {

    private static final String FACT = "id, fact_id, occurred_on, occurred_precision, valid_from, sequence, known_from,"
            + " recorded_at, version, case_id, ";

    private final UUID id = TimeOrderedId.next();
    private final Officer officer;
    private final String title;
    private final PlainLog log;
    private final List<UUID> openTasks = new ArrayList<>();
    private final LocalDate today = Definitions.today();
    private String number = "";
    private int stage = 1;
    private UUID lastStage = id;
    private @Nullable Rows rows;

    PlainCase(Officer officer, String title, List<PlainJdbc.LoggedEvent> log) {
        this.officer = officer;
        this.title = title;
        this.log = new PlainLog(id, officer, log);
    }

    /** Writes to that connection from now on. */
    void on(Connection connection) {
        rows = new Rows(connection);
    }

    Connection connection() {
        return rows().connection();
    }

    List<UUID> openTasks() {
        return openTasks;
    }

    void open(int drawn) throws SQLException {
        number = "DF-%d-%04d".formatted(today.getYear(), drawn);
        claim("open", number);
        rows().insert(
                        "case_file",
                        "id, number, type_code, type_version, title, programme_code, stage_code, status, fictional,"
                                + " unnamed, confidential, officer_id, last_changed_at, version",
                        id,
                        number,
                        "three_stages",
                        1,
                        title,
                        "maatwerk",
                        "stage_1",
                        "ACTIVE",
                        false,
                        false,
                        false,
                        officer.id(),
                        now(),
                        1);
        rows().insert("case_party", "case_id, organisation_id, role", id, officer.company(), "SUBJECT");
        enterStage("OPENED", null);
        UUID status = TimeOrderedId.next();
        rows().insert(
                        "case_status",
                        FACT + "status",
                        status,
                        status,
                        today,
                        "DAY",
                        today,
                        0,
                        now(),
                        now(),
                        1,
                        id,
                        "ACTIVE");
        setOutTasks();
        log.begin(rows(), 3);
        rows().insert(
                        "worklist_item",
                        "case_id, number, title, type_code, type_version, programme_code, stage_code, stage_position,"
                                + " stage_count, status, fictional, confidential, organisation_id, organisation_name,"
                                + " organisation_key, cluster_code, officer_id, officer_name, officer_key, next_action,"
                                + " due_on, waits_for_company, last_changed_at",
                        id,
                        number,
                        title,
                        "three_stages",
                        1,
                        "maatwerk",
                        "stage_1",
                        1,
                        3,
                        "ACTIVE",
                        false,
                        false,
                        officer.company(),
                        "Voorbeeld Chemie B.V.",
                        "voorbeeldchemiebv",
                        "none",
                        officer.id(),
                        "B. Behandelaar",
                        "bbehandelaar",
                        nextAction(),
                        today.plusDays(14),
                        false,
                        now());
    }

    void complete(UUID task) throws SQLException {
        openTasks.remove(task);
        rows().update(
                        "update case_task set state = 'DONE', completed_at = ?, version = version + 1 where id = ?",
                        now(),
                        task);
        UUID evidence = TimeOrderedId.next();
        rows().insert(
                        "case_evidence",
                        FACT + "kind, topic, recorded_by, imported, source_kind, source_id",
                        evidence,
                        evidence,
                        today,
                        "DAY",
                        today,
                        0,
                        now(),
                        now(),
                        1,
                        id,
                        "TASK",
                        "task_1_1",
                        "behandelaar",
                        false,
                        "TASK",
                        task);
        log.append(rows(), 2);
        list();
    }

    void passGate() throws SQLException {
        claim("passGate", "");
        stage++;
        rows().update(
                        "update case_file set stage_code = ?, last_changed_at = ?, version = version + 1 where id = ?",
                        "stage_" + stage,
                        now(),
                        id);
        OffsetDateTime moment = now();
        rows().update(
                        "update case_stage set known_to = ?, closed_at = ?, version = version + 1 where id = ?",
                        moment,
                        moment,
                        lastStage);
        enterStage("OPENED", today);
        enterStage("PASSED", null);
        setOutTasks();
        log.append(rows(), 3);
        list();
    }

    private void claim(String operation, String resource) throws SQLException {
        rows().insert(
                        "idempotency_key",
                        "actor_id, request_key, operation, resource, request_digest, claimed_at",
                        officer.id(),
                        UUID.randomUUID().toString(),
                        operation,
                        resource,
                        PlainLog.hash(),
                        now());
    }

    private void enterStage(String manner, @Nullable LocalDate until) throws SQLException {
        lastStage = TimeOrderedId.next();
        rows().insert(
                        "case_stage",
                        FACT + "valid_to, stage_code, manner, reason",
                        lastStage,
                        lastStage,
                        today,
                        "DAY",
                        today,
                        0,
                        now(),
                        now(),
                        1,
                        id,
                        until,
                        "stage_" + stage,
                        manner,
                        manner.equals("PASSED") ? "Alles is er." : null);
    }

    private void setOutTasks() throws SQLException {
        List<@Nullable Object[]> tasks = new ArrayList<>();
        for (int task = 1; task <= Definitions.TASKS; task++) {
            UUID taskId = TimeOrderedId.next();
            openTasks.add(taskId);
            tasks.add(new @Nullable Object[] {
                taskId,
                id,
                "task_" + stage + "_" + task,
                "Taak " + task + " van fase " + stage,
                officer.id(),
                today.plusDays(14),
                "OPEN",
                false,
                1
            });
        }
        rows().insert(
                        "case_task",
                        "id, case_id, template_code, title, assignee_id, due_on, state, waits_for_company, version",
                        tasks);
    }

    private void list() throws SQLException {
        rows().update(
                        "update worklist_item set stage_code = ?, stage_position = ?, next_action = ?, due_on = ?,"
                                + " last_changed_at = ? where case_id = ?",
                        "stage_" + stage,
                        stage,
                        nextAction(),
                        openTasks.isEmpty() ? LocalDate.of(9999, 12, 31) : today.plusDays(14),
                        now(),
                        id);
    }

    private @Nullable String nextAction() {
        return openTasks.isEmpty() ? null : "Taak van fase " + stage;
    }

    private static OffsetDateTime now() {
        return OffsetDateTime.now(ZoneOffset.UTC);
    }

    private Rows rows() {
        if (rows == null) {
            throw new IllegalStateException("outside a transaction");
        }
        return rows;
    }
}
