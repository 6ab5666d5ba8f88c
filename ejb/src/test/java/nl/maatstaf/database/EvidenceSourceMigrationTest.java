package nl.maatstaf.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Evidence from before it said so is given what it was made from. */
class EvidenceSourceMigrationTest {

    private static final UUID CASE = id(1);
    private static final UUID FIRST_EOP = id(11);
    private static final UUID SECOND_EOP = id(12);
    private static final UUID INTAKE = id(21);
    private static final UUID INTAKE_AGAIN = id(22);

    private Connection connection;

    @ParameterizedTest
    @EnumSource(DatabaseKind.class)
    void evidence_from_before_gets_the_instrument_the_task_or_the_import_it_must_have_come_from(DatabaseKind kind)
            throws SQLException {
        JdbcConnectionPool database = kind.empty("sources");
        try (Connection opened = database.getConnection()) {
            connection = opened;
            migrate(database, "18");
            aCaseWithTwoInstrumentsOfAKindAndATaskSetOutTwice();
            evidence(31, "SIGNATURE", "EOP", "2026-01-10", "2026-01-11", false);
            evidence(32, "SIGNATURE", "EOP", "2026-02-10", "2026-02-11", false);
            evidence(33, "FIGURES", "EOP", "2026-01-05", "2026-01-05", false);
            evidence(34, "FIGURES", "EOP", "2026-02-05", "2026-02-05", false);
            evidence(35, "TASK", "intake", "2026-01-20", "2026-01-20", false);
            evidence(36, "ADVICE", "AMVI", "2026-01-20", "2026-01-20", true);
            evidence(37, "DOCUMENT", "INTAKE_REPORT", "2026-01-20", "2026-01-20", false);
            evidence(38, "SIGNATURE", "BINDING", "2026-01-20", "2026-01-20", true);

            migrate(database, "19");

            assertThat(sources())
                    .containsEntry(31, "INSTRUMENT " + FIRST_EOP)
                    .containsEntry(32, "INSTRUMENT " + SECOND_EOP)
                    .containsEntry(33, "INSTRUMENT " + FIRST_EOP)
                    .containsEntry(34, "INSTRUMENT " + SECOND_EOP)
                    .containsEntry(35, "TASK " + INTAKE)
                    .containsEntry(36, "IMPORT null")
                    .containsEntry(37, "BY_HAND null")
                    .containsEntry(38, "IMPORT null");
            assertThatThrownBy(() -> run("update case_evidence set source_id = null where source_kind = 'TASK'"))
                    .hasMessageContaining("ck_case_evidence_source");
        } finally {
            database.dispose();
        }
    }

    private void aCaseWithTwoInstrumentsOfAKindAndATaskSetOutTwice() throws SQLException {
        run("insert into case_type_version (type_code, type_version, state, name_nl, name_en, definition)"
                + " values ('oud', 1, 'PUBLISHED', 'Oud', 'Old', '{}')");
        run("insert into case_type_stage (type_code, type_version, stage_code, position, stage_count, name_nl, name_en)"
                + " values ('oud', 1, 'eop', 1, 1, 'EoP', 'EoP')");
        run("insert into case_file (id, number, type_code, type_version, title, programme_code, stage_code, status,"
                + " fictional, unnamed, confidential, last_changed_at, version) values ('" + CASE
                + "', 'MW-2026-0001', 'oud', 1, 'Oud', 'maatwerk', 'eop', 'ACTIVE', false, false, false,"
                + " current_timestamp, 1)");
        instrument(FIRST_EOP, 41, "2026-01");
        instrument(SECOND_EOP, 51, "2026-02");
        task(INTAKE, "timestamp with time zone '2026-01-20 09:00:00+00'");
        task(INTAKE_AGAIN, "null");
    }

    /** Committed to on the fifth of the month, and signed on the tenth as known from the eleventh. */
    private void instrument(UUID instrument, int number, String month) throws SQLException {
        run("insert into instrument (id, case_id, kind, state, version) values ('" + instrument + "', '" + CASE
                + "', 'EOP', 'SIGNED', 1)");
        history(
                "instrument_state",
                number,
                month + "-10",
                month + "-11",
                "instrument_id, kind, state",
                "'" + instrument + "', 'EOP', 'SIGNED'");
        history(
                "commitment",
                number + 1,
                month + "-10",
                month + "-05",
                "instrument_id, hardness, indicator, central_tonnes, text",
                "'" + instrument + "', 1, 'CO2', 1, 'minder'");
    }

    private void task(UUID task, String completed) throws SQLException {
        run("insert into case_task (id, case_id, template_code, title, due_on, state, waits_for_company, completed_at,"
                + " version) values ('" + task + "', '" + CASE + "', 'intake', 'Intake', date '2026-01-15', '"
                + (completed.equals("null") ? "OPEN" : "DONE") + "', false, " + completed + ", 1)");
    }

    private void evidence(int number, String kind, String topic, String day, String recorded, boolean imported)
            throws SQLException {
        history(
                "case_evidence",
                number,
                day,
                recorded,
                "kind, topic, recorded_by, imported",
                "'" + kind + "', '" + topic + "', 'behandelaar1', " + imported);
    }

    private void history(String table, int number, String day, String recorded, String columns, String values)
            throws SQLException {
        String moment = "timestamp with time zone '" + recorded + " 09:00:00+00'";
        run("insert into " + table + " (id, fact_id, occurred_on, occurred_precision, valid_from, sequence, known_from,"
                + " recorded_at, version, case_id, " + columns + ") values ('" + id(number) + "', '" + id(number)
                + "', date '" + day + "', 'DAY', date '" + day + "', 0, " + moment + ", " + moment + ", 1, '" + CASE
                + "', " + values + ")");
    }

    private Map<Integer, String> sources() throws SQLException {
        Map<Integer, String> sources = new TreeMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select id, source_kind, source_id from case_evidence")) {
            while (rows.next()) {
                sources.put(
                        (int) rows.getObject(1, UUID.class).getLeastSignificantBits(),
                        rows.getString(2) + " " + rows.getObject(3, UUID.class));
            }
        }
        return sources;
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static UUID id(int number) {
        return new UUID(0x0190_0000_0000_7000L, number);
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
