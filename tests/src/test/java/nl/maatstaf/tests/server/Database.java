package nl.maatstaf.tests.server;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import nl.maatstaf.database.CountingDataSource;

/**
 * The database under the server: {@code h2} (a file) or {@code pg}, a real PostgreSQL with two accounts, one that
 * migrates and one that the application runs as.
 *
 * @param environment what the application reads it from
 */
public record Database(Map<String, String> environment, AutoCloseable process) implements AutoCloseable {

    private static final String COUNTING = CountingDataSource.class.getName();
    private static final String OWNER = "tests.db.owner";

    /** The running one, past the application, as the owner of its tables. */
    public static Connection connect() throws SQLException {
        return DriverManager.getConnection(System.getProperty(OWNER));
    }

    static Database start(String kind, Server.Content content) {
        return kind.equals("pg") ? postgres() : h2(content.home());
    }

    private static Database h2(Path home) {
        String url = "jdbc:h2:file:" + home.resolve("database/maatstaf")
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;WRITE_DELAY=0;LOCK_TIMEOUT=10000;QUERY_CACHE_SIZE=200"
                + ";DB_CLOSE_DELAY=-1;AUTO_SERVER=TRUE";
        System.setProperty(OWNER, url + ";USER=sa;PASSWORD=sa");
        return new Database(Map.of("MAATSTAF_DB_CLASS", COUNTING, "MAATSTAF_DB_URL", url), () -> {});
    }

    private static Database postgres() {
        try {
            EmbeddedPostgres postgres = EmbeddedPostgres.start();
            try (Connection connection = postgres.getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("create role maatstaf_migration login password 'migration'");
                statement.execute("create role maatstaf login password 'application'");
                statement.execute("create database maatstaf owner maatstaf_migration");
            }
            String url = "jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/maatstaf?stringtype=unspecified";
            System.setProperty(OWNER, url + "&user=maatstaf_migration&password=migration");
            return new Database(
                    Map.of(
                            "MAATSTAF_DB_CLASS", COUNTING,
                            "MAATSTAF_DB_URL", url,
                            "MAATSTAF_DB_USER", "maatstaf",
                            "MAATSTAF_DB_PASSWORD", "application",
                            "MAATSTAF_DB_MIGRATION_USER", "maatstaf_migration",
                            "MAATSTAF_DB_MIGRATION_PASSWORD", "migration"),
                    postgres);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        try {
            process.close();
        } catch (Exception e) {
            throw new IllegalStateException("the database did not stop", e);
        }
    }
}
