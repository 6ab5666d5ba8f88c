package nl.maatstaf.bench.product;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import nl.maatstaf.bench.measure.Usage;

/**
 * A PostgreSQL that loses nothing of what it acknowledged. Checkpoints are far apart, so that what they make the log
 * repeat falls on no candidate.
 */
public final class Postgres implements Usage.Database, AutoCloseable {

    private final EmbeddedPostgres server;

    private Postgres(EmbeddedPostgres server) {
        this.server = server;
    }

    public static Postgres start() throws IOException {
        return new Postgres(EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("shared_buffers", "512MB")
                .setServerConfig("checkpoint_timeout", "1h")
                .setServerConfig("max_wal_size", "8GB")
                .start());
    }

    /** A new database with nothing in it, and a pool of so many connections to it, as {@code ./run} sets them up. */
    public HikariDataSource create(String name, int connections) throws SQLException {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
        }
        HikariConfig pool = new HikariConfig();
        pool.setJdbcUrl(server.getJdbcUrl("postgres", name) + "&stringtype=unspecified");
        pool.setMaximumPoolSize(connections);
        pool.setMinimumIdle(connections);
        return new HikariDataSource(pool);
    }

    @Override
    public long logged() throws SQLException {
        try (Connection connection = server.getPostgresDatabase().getConnection()) {
            return ask(connection, "select pg_current_wal_insert_lsn() - '0/0'");
        }
    }

    /** Of the processes that are there; those of pools stay as long as their pool. */
    @Override
    public Duration worked() throws SQLException {
        Duration worked = Duration.ZERO;
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement();
                ResultSet processes = statement.executeQuery("select pid from pg_stat_activity")) {
            while (processes.next()) {
                worked = worked.plus(ProcessHandle.of(processes.getLong(1))
                        .flatMap(process -> process.info().totalCpuDuration())
                        .orElse(Duration.ZERO));
            }
        }
        return worked;
    }

    /** How many rows of that database were written so far: added, changed and deleted, its own catalogue included. */
    public static long rowsWritten(HikariDataSource database) throws SQLException {
        List<Connection> all = new ArrayList<>();
        try {
            for (int one = 0; one < database.getMaximumPoolSize(); one++) {
                all.add(database.getConnection());
                ask(all.getLast(), "select 1 from (select pg_stat_force_next_flush()) told");
            }
            return ask(all.getFirst(), """
                    select tup_inserted + tup_updated + tup_deleted from pg_stat_database
                    where datname = current_database()""");
        } finally {
            for (Connection connection : all) {
                connection.close();
            }
        }
    }

    private static long ask(Connection connection, String question) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(question)) {
            row.next();
            return row.getLong(1);
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
