package nl.maatstaf.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What was there before search keys is found and put in order by them, and no name of an organisation is lost. */
class SearchKeyMigrationTest {

    private static final String ORSTED = "00000000-0000-7000-8000-000000000001";
    private static final String OTHER = "00000000-0000-7000-8000-000000000002";
    private static final String NOBIAN = "00000000-0000-7000-8000-000000000003";
    private static final String CASE = "00000000-0000-7000-8000-000000000009";
    private static final String OFFICER = "00000000-0000-7000-8000-000000000008";

    private Connection connection;

    @ParameterizedTest
    @EnumSource(DatabaseKind.class)
    void what_was_there_before_gets_its_keys(DatabaseKind kind) throws SQLException {
        JdbcConnectionPool database = kind.empty("keys");
        try (Connection opened = database.getConnection()) {
            connection = opened;
            migrate(database, kind, "25");
            organisations();
            aCase();

            migrate(database, kind, "29");

            assertThat(rows("select search_key from case_file")).containsExactly("mw20260001grunekuche");
            assertThat(rows("select search_key from app_user")).containsExactly("oysteinlukasz");
            assertThat(rows("select name_key, place_key from site")).containsExactly("zoutfabriek delfzijl");
            assertThat(rows("select organisation_key, officer_key from worklist_item"))
                    .containsExactly("nobian oysteinlukasz");
        } finally {
            database.dispose();
        }
    }

    @ParameterizedTest
    @EnumSource(DatabaseKind.class)
    void names_that_get_the_same_key_stay_names_of_who_had_them(DatabaseKind kind) throws SQLException {
        JdbcConnectionPool database = kind.empty("names");
        try (Connection opened = database.getConnection()) {
            connection = opened;
            migrate(database, kind, "25");
            organisations();

            migrate(database, kind, "29");

            assertThat(rows("select o.name, a.alias, a.search_key, a.kind from organisation_alias a"
                            + " join organisation o on o.id = a.organisation_id"))
                    .containsExactlyInAnyOrder(
                            "Ørsted Ørsted ørsted OWN",
                            "Ørsted DONG dong OTHER",
                            "Orsted Orsted orsted OWN",
                            "Nobian Nobian nobian OWN",
                            "Nobian Nouryøn nouryon FORMER",
                            "Nobian Akzo akzo OTHER");
            assertThat(rows("select name, search_key from organisation"))
                    .containsExactlyInAnyOrder("Ørsted ørsted", "Orsted orsted", "Nobian nobian");
        } finally {
            database.dispose();
        }
    }

    /** Two of which the names differ by one stroke only, and one that had another name and two spellings of it. */
    private void organisations() throws SQLException {
        organisation(ORSTED, "Ørsted");
        alias(ORSTED, "Ørsted", "ørsted");
        alias(ORSTED, "DONG", "dong");
        organisation(OTHER, "Orsted");
        alias(OTHER, "Orsted", "orsted");
        organisation(NOBIAN, "Nobian");
        alias(NOBIAN, "Nobian", "nobian");
        alias(NOBIAN, "Nøbian", "nøbian");
        alias(NOBIAN, "Nouryøn", "nouryøn");
        alias(NOBIAN, "Akzo", "akzo");
        run("insert into audit_chain (stream, last_sequence, last_hash, version) values ('parties', 2, '', 1)");
        renamed(1, "{\"new\":{\"name\":\"Nobian\"},\"old\":{\"name\":\"Nouryøn\"},\"salt\":\"x\"}");
        renamed(2, null);
        run("insert into site (id, organisation_id, name, place, version) values ('" + CASE + "', '" + NOBIAN
                + "', 'Zoutfabriek', 'Delfzĳl', 1)");
    }

    private void aCase() throws SQLException {
        run("insert into case_type_version (type_code, type_version, state, name_nl, name_en, definition)"
                + " values ('oud', 1, 'PUBLISHED', 'Oud', 'Old', '{}')");
        run("insert into case_type_stage (type_code, type_version, stage_code, position, stage_count, name_nl, name_en)"
                + " values ('oud', 1, 'eop', 1, 1, 'EoP', 'EoP')");
        run("insert into app_user (id, username, display_name, password_hash, status, must_change_password, version)"
                + " values ('" + OFFICER + "', 'o', 'Øystein Łukasz', 'x', 'ACTIVE', false, 1)");
        run("insert into case_file (id, number, type_code, type_version, title, programme_code, stage_code, status,"
                + " fictional, unnamed, confidential, last_changed_at, officer_id, version) values ('" + CASE
                + "', 'MW-2026-0001', 'oud', 1, 'Grüne Küche', 'maatwerk', 'eop', 'ACTIVE', false, false, false,"
                + " current_timestamp, '" + OFFICER + "', 1)");
        run("insert into worklist_item (case_id, number, title, type_code, type_version, programme_code, stage_code,"
                + " stage_position, stage_count, status, fictional, confidential, organisation_id, organisation_name,"
                + " organisation_key, cluster_code, officer_id, officer_name, officer_key, due_on, waits_for_company,"
                + " last_changed_at) values ('" + CASE
                + "', 'MW-2026-0001', 'Grüne Küche', 'oud', 1, 'maatwerk', 'eop',"
                + " 1, 1, 'ACTIVE', false, false, '" + NOBIAN + "', 'Nobian', 'x', 'none', '" + OFFICER
                + "', 'Øystein Łukasz', 'ysteinukasz', date '9999-12-31', false, current_timestamp)");
    }

    private void organisation(String id, String name) throws SQLException {
        run("insert into organisation (id, name, kind, fictional, version) values ('" + id + "', '" + name
                + "', 'COMPANY', false, 1)");
    }

    private void alias(String organisation, String alias, String key) throws SQLException {
        run("insert into organisation_alias (organisation_id, alias, search_key) values ('" + organisation + "', '"
                + alias + "', '" + key + "')");
    }

    private void renamed(int sequence, String payload) throws SQLException {
        run("insert into audit_event (id, stream, sequence, recorded_at, occurred_precision, actor_id, actor_name,"
                + " origin, subject_type, subject_id, action, shared, payload, payload_digest, previous_hash, hash)"
                + " values ('" + UUID.randomUUID() + "', 'parties', " + sequence + ", current_timestamp, 'UNKNOWN', '"
                + OFFICER + "', 'o', 'SYSTEM', 'party.organisation', '" + NOBIAN
                + "', 'party.organisation-renamed', false, " + (payload == null ? "null" : "'" + payload + "'")
                + ", '', '', '')");
    }

    /** Each row with its columns after each other. */
    private List<String> rows(String sql) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            ResultSetMetaData columns = rows.getMetaData();
            while (rows.next()) {
                List<String> row = new ArrayList<>();
                for (int place = 1; place <= columns.getColumnCount(); place++) {
                    row.add(rows.getString(place));
                }
                found.add(String.join(" ", row));
            }
        }
        return found;
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void migrate(JdbcConnectionPool database, DatabaseKind kind, String version) {
        SchemaMigration.migrations(kind == DatabaseKind.H2 ? "jdbc:h2:" : "jdbc:postgresql:")
                .dataSource(database)
                .target(version)
                .load()
                .migrate();
    }
}
