package nl.maatstaf.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A database from before the true moments gets them from its log. Rows and events are numbered in the order in which
 * they were made, as their identifiers are.
 */
class RecordedAtMigrationTest {

    private static final UUID IMPORTED = id(900);
    private static final UUID BY_HAND = id(901);
    private static final UUID NOT_LOGGED = id(902);

    private static final String PUBLISHED = "2024-01-10T00:00:00Z";
    private static final String PUBLISHED_LATER = "2024-06-01T00:00:00Z";
    private static final String TAKEN = "2026-01-05T10:00:00.000500Z";
    private static final String OPENED = "2026-01-20T08:30:00.123456Z";
    private static final String MOVED = "2026-02-01T09:00:00.123456Z";
    private static final String TAKEN_LATER = "2026-03-01T10:00:00Z";
    private static final String WITHDRAWN = "2026-03-05T09:00:00Z";

    private Connection connection;

    @ParameterizedTest
    @EnumSource(DatabaseKind.class)
    void history_from_before_gets_its_true_moments_from_the_log(DatabaseKind kind) throws SQLException {
        JdbcConnectionPool database = kind.empty("moments");
        try (Connection opened = database.getConnection()) {
            connection = opened;
            migrate(database, "17");
            cases();
            anImportedCaseThatMovedOn();
            aCaseOfOurOwnThatWasImportedUpon();
            stage(60, 60, NOT_LOGGED, PUBLISHED, null);

            migrate(database, "18");

            Map<Integer, String> moments = moments();
            assertThat(moments)
                    .containsEntry(1, TAKEN + " " + TAKEN)
                    .containsEntry(2, TAKEN + " " + MOVED)
                    .containsEntry(3, TAKEN + " -")
                    .containsEntry(4, TAKEN + " " + WITHDRAWN)
                    .containsEntry(5, TAKEN + " " + TAKEN)
                    .containsEntry(6, TAKEN + " -")
                    .containsEntry(7, TAKEN + " -")
                    .containsEntry(8, TAKEN + " -");
            assertThat(moments).containsEntry(20, MOVED + " -").containsEntry(21, MOVED + " -");
            assertThat(moments)
                    .containsEntry(40, OPENED + " " + TAKEN_LATER)
                    .containsEntry(41, OPENED + " -")
                    .containsEntry(43, TAKEN_LATER + " -")
                    .containsEntry(44, TAKEN_LATER + " -");
            assertThat(moments).containsEntry(60, PUBLISHED + " -").hasSize(15);
            refuses(
                    "ck_case_stage_closed",
                    "update case_stage set known_to = current_timestamp where known_to is null");
            refuses(
                    "ck_case_stage_recorded",
                    "update case_stage set closed_at = recorded_at - interval '1' minute"
                            + " where known_to is not null");
            refuses("recorded_at", "update case_stage set recorded_at = null");
        } finally {
            database.dispose();
        }
    }

    /** Opened and recorded by one import in 2026 from sources of 2024, then moved by hand. */
    private void anImportedCaseThatMovedOn() throws SQLException {
        stage(1, 1, IMPORTED, PUBLISHED, PUBLISHED_LATER);
        stage(2, 1, IMPORTED, PUBLISHED_LATER, MOVED);
        status(3, IMPORTED, PUBLISHED);
        evidence(4, IMPORTED, PUBLISHED_LATER, WITHDRAWN);
        run("insert into instrument (id, case_id, kind, state, version) values ('%s', '%s', 'EOP', 'SIGNED', 1)"
                .formatted(id(800), IMPORTED));
        commitment(5, PUBLISHED_LATER, PUBLISHED_LATER);
        commitment(6, PUBLISHED_LATER, null);
        instrumentState(7, PUBLISHED_LATER);
        stageDate(8, PUBLISHED_LATER);
        event(10, IMPORTED, 1, "CaseOpened", TAKEN);
        event(11, IMPORTED, 2, "StageMoved", TAKEN);
        event(12, IMPORTED, 3, "InstrumentSigned", TAKEN);
        stage(20, 1, IMPORTED, MOVED, null);
        stage(21, 21, IMPORTED, MOVED, null);
        event(22, IMPORTED, 4, "StageMoved", "2026-02-01T09:00:00.125Z");
        event(23, IMPORTED, 5, "FactCorrected.Evidence", "2026-03-05T09:00:00.002Z");
    }

    /** An import may not know anything from before the newest there is: from the moment at which the case was opened. */
    private void aCaseOfOurOwnThatWasImportedUpon() throws SQLException {
        stage(40, 40, BY_HAND, OPENED, OPENED);
        status(41, BY_HAND, OPENED);
        event(42, BY_HAND, 1, "CaseOpened", "2026-01-20T08:30:00.130Z");
        stage(43, 40, BY_HAND, OPENED, null);
        stage(44, 44, BY_HAND, OPENED, null);
        event(45, BY_HAND, 2, "casefile.stage-moved", TAKEN_LATER);
    }

    private void cases() throws SQLException {
        run("insert into case_type_version (type_code, type_version, state, name_nl, name_en, definition)"
                + " values ('oud', 1, 'PUBLISHED', 'Oud', 'Old', '{}')");
        run("insert into case_type_stage (type_code, type_version, stage_code, position, stage_count, name_nl, name_en)"
                + " values ('oud', 1, 'eop', 1, 1, 'EoP', 'EoP')");
        for (UUID each : new UUID[] {IMPORTED, BY_HAND, NOT_LOGGED}) {
            run("insert into case_file (id, number, type_code, type_version, title, programme_code, stage_code, status,"
                    + " fictional, unnamed, confidential, last_changed_at, version) values ('" + each + "', '"
                    + each.toString().substring(0, 13) + "', 'oud', 1, 'Oud', 'maatwerk', 'eop', 'ACTIVE',"
                    + " false, false, false, current_timestamp, 1)");
            run("insert into audit_chain (stream, last_sequence, last_hash, version) values ('case:" + each
                    + "', 0, '', 1)");
        }
    }

    private void stage(int number, int fact, UUID caseId, String from, String to) throws SQLException {
        row("case_stage", number, fact, caseId, from, to, "stage_code, manner", "'eop', 'IMPORTED'");
    }

    private void status(int number, UUID caseId, String from) throws SQLException {
        row("case_status", number, number, caseId, from, null, "status", "'ACTIVE'");
    }

    private void stageDate(int number, String from) throws SQLException {
        row(
                "case_stage_date",
                number,
                number,
                IMPORTED,
                from,
                null,
                "stage_code, kind, expected_precision",
                "'eop', 'FORECAST', 'UNKNOWN'");
    }

    private void evidence(int number, UUID caseId, String from, String to) throws SQLException {
        row(
                "case_evidence",
                number,
                number,
                caseId,
                from,
                to,
                "kind, topic, recorded_by, imported",
                "'ADVICE', 'AMVI', 'beheerder', true");
    }

    private void instrumentState(int number, String from) throws SQLException {
        row(
                "instrument_state",
                number,
                number,
                IMPORTED,
                from,
                null,
                "instrument_id, kind, state",
                "'" + id(800) + "', 'EOP', 'SIGNED'");
    }

    /** Recorded anew on the day of signing, at the moment at which it was recorded. */
    private void commitment(int number, String from, String to) throws SQLException {
        row(
                "commitment",
                number,
                5,
                IMPORTED,
                from,
                to,
                "instrument_id, hardness, indicator, central_tonnes, text",
                "'" + id(800) + "', 1, 'CO2', 1, 'minder'");
    }

    private void row(
            String table, int number, int fact, UUID caseId, String from, String to, String columns, String values)
            throws SQLException {
        run("insert into " + table + " (id, fact_id, occurred_precision, sequence, known_from, known_to, version,"
                + " case_id, " + columns + ") values ('" + id(number) + "', '" + id(fact) + "', 'UNKNOWN', 0, "
                + moment(from) + ", " + (to == null ? "null" : moment(to)) + ", 1, '" + caseId + "', " + values + ")");
    }

    private void event(int number, UUID caseId, int sequence, String action, String recorded) throws SQLException {
        run("insert into audit_event (id, stream, sequence, recorded_at, occurred_precision, actor_id, actor_name,"
                + " origin, subject_type, subject_id, action, shared, payload_digest, previous_hash, hash) values ('"
                + id(number) + "', 'case:" + caseId + "', " + sequence + ", " + moment(recorded) + ", 'UNKNOWN', '"
                + id(999) + "', 'beheerder', 'SYSTEM', 'CaseFile', '" + caseId + "', '" + action
                + "', false, '', '', '')");
    }

    private static String moment(String instant) {
        return "timestamp with time zone '" + instant.replace('T', ' ').replace("Z", "+00") + "'";
    }

    /** The true moments by the number of the row. */
    private Map<Integer, String> moments() throws SQLException {
        Map<Integer, String> moments = new HashMap<>();
        for (String table : new String[] {
            "case_stage", "case_status", "case_stage_date", "case_evidence", "instrument_state", "commitment"
        }) {
            try (Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery("select id, recorded_at, closed_at from " + table)) {
                while (rows.next()) {
                    moments.put(number(rows.getObject(1, UUID.class)), at(rows, 2) + " " + at(rows, 3));
                }
            }
        }
        return moments;
    }

    private static String at(ResultSet row, int column) throws SQLException {
        OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? "-" : moment.toInstant().toString();
    }

    private void refuses(String name, String change) {
        assertThatThrownBy(() -> run(change)).isInstanceOf(SQLException.class).hasMessageContaining(name);
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** As made at that place in the order of time. */
    private static UUID id(int number) {
        return new UUID((0x0190_0000_0000L + number) << 16 | 0x7000L, 0x8000_0000_0000_0000L);
    }

    private static int number(UUID id) {
        return (int) ((id.getMostSignificantBits() >>> 16) - 0x0190_0000_0000L);
    }

    private static void migrate(JdbcConnectionPool database, String version) {
        Flyway.configure(DatabaseKind.class.getClassLoader())
                .dataSource(database)
                .locations("classpath:db/migration")
                .target(version)
                .load()
                .migrate();
    }
}
