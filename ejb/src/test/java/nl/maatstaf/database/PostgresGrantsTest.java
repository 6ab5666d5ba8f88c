package nl.maatstaf.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the account that the application runs as may do, after the account that migrates has done its work. */
class PostgresGrantsTest {

    private static final EmbeddedPostgres POSTGRES = DatabaseKind.postgres();

    @BeforeAll
    static void migrateAsAnotherAccount() throws Exception {
        try (Connection connection = POSTGRES.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create role migration login");
            statement.execute("create role application login");
            statement.execute("create database maatstaf owner migration");
        }
        migrate();
        try (Connection connection =
                        POSTGRES.getDatabase("migration", "maatstaf").getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create table series_year (revision_id uuid, of_year integer)");
        }
        migrate();
    }

    private static void migrate() {
        SchemaMigration.migrations("jdbc:postgresql:", "classpath:db/migration-grants")
                .dataSource(POSTGRES.getDatabase("migration", "maatstaf"))
                .placeholders(Map.of("applicationUser", "application"))
                .load()
                .migrate();
    }

    @Test
    void history_can_be_added_to_and_closed_but_not_changed_or_deleted() throws SQLException {
        List<String> history = tables("exists (select 1 from information_schema.columns c"
                + " where c.table_name = t.tablename and c.column_name = 'known_to')");

        assertThat(history).contains("case_stage", "case_status");
        for (String table : history) {
            assertThat(may(table, "insert")).as(table).isTrue();
            assertThat(may(table, "update")).as(table).isFalse();
            assertThat(may(table, "delete")).as(table).isFalse();
            for (String closing : List.of("known_to", "closed_at")) {
                assertThat(mayUpdate(table, closing)).as(table).isTrue();
            }
            for (String written : List.of("known_from", "recorded_at")) {
                assertThat(mayUpdate(table, written)).as(table).isFalse();
            }
        }
    }

    @Test
    void the_years_under_a_revision_of_a_series_can_only_be_added_to() throws SQLException {
        assertThat(may("series_year", "insert")).isTrue();
        assertThat(may("series_year", "update")).isFalse();
        assertThat(may("series_year", "delete")).isFalse();
    }

    @Test
    void the_log_and_its_seals_can_only_be_added_to() throws SQLException {
        for (String table : List.of("audit_event", "audit_seal", "audit_seal_head")) {
            assertThat(may(table, "insert")).as(table).isTrue();
            assertThat(may(table, "update")).as(table).isFalse();
            assertThat(may(table, "delete")).as(table).isFalse();
            assertThat(may(table, "truncate")).as(table).isFalse();
        }
    }

    @Test
    void everything_else_can_be_read_and_written() throws SQLException {
        for (String table : List.of("audit_chain", "case_file", "app_user", "organisation")) {
            assertThat(may(table, "select")).as(table).isTrue();
            assertThat(may(table, "update")).as(table).isTrue();
            assertThat(may(table, "delete")).as(table).isTrue();
        }
    }

    @Test
    void the_schema_is_not_the_applications_to_change() throws SQLException {
        try (Connection connection =
                        POSTGRES.getDatabase("application", "maatstaf").getConnection();
                Statement statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute("drop table case_stage"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("must be owner");
            assertThatThrownBy(() -> statement.execute("create table of_its_own (id uuid)"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("permission denied");
        }
    }

    private static boolean may(String table, String privilege) throws SQLException {
        return ask("has_table_privilege('application', '" + table + "', '" + privilege + "')");
    }

    private static boolean mayUpdate(String table, String column) throws SQLException {
        return ask("has_column_privilege('application', '" + table + "', '" + column + "', 'update')");
    }

    private static boolean ask(String condition) throws SQLException {
        try (Connection connection =
                        POSTGRES.getDatabase("migration", "maatstaf").getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select " + condition)) {
            row.next();
            return row.getBoolean(1);
        }
    }

    private static List<String> tables(String condition) throws SQLException {
        List<String> names = new ArrayList<>();
        try (Connection connection =
                        POSTGRES.getDatabase("migration", "maatstaf").getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select tablename from pg_tables t where schemaname = 'public' and " + condition)) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }
}
