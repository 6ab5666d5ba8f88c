package nl.maatstaf.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.postgresql.ds.PGConnectionPoolDataSource;

/** The databases the application runs on. */
enum DatabaseKind {
    H2("H2") {
        @Override
        JdbcConnectionPool create(String name) {
            JdbcConnectionPool database = empty(name);
            migrate(database, "jdbc:h2:mem:" + name);
            return database;
        }

        @Override
        JdbcConnectionPool empty(String name) {
            return JdbcConnectionPool.create(
                    "jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE", "sa", "sa");
        }
    },
    POSTGRES("PostgreSQL") {
        @Override
        JdbcConnectionPool create(String name) {
            execute(Server.RUNNING, "create database " + name + " template " + Server.MIGRATED);
            return connect(name);
        }

        @Override
        JdbcConnectionPool empty(String name) {
            execute(Server.RUNNING, "create database " + name);
            return connect(name);
        }

        private JdbcConnectionPool connect(String name) {
            PGConnectionPoolDataSource connections = new PGConnectionPoolDataSource();
            connections.setUrl(Server.RUNNING.getJdbcUrl("postgres", name) + "&stringtype=unspecified");
            return JdbcConnectionPool.create(connections);
        }
    };

    private static final Logger FLYWAY = Logger.getLogger("org.flywaydb"); // kept, or its level is forgotten

    static {
        FLYWAY.setLevel(Level.WARNING);
    }

    private final String title;

    DatabaseKind(String title) {
        this.title = title;
    }

    /** A database with the schema of the application and nothing in it, and a pool of connections to it. */
    abstract JdbcConnectionPool create(String name);

    /** A database without any schema. */
    abstract JdbcConnectionPool empty(String name);

    @Override
    public String toString() {
        return title;
    }

    /** The server of the PostgreSQL databases. */
    static EmbeddedPostgres postgres() {
        return Server.RUNNING;
    }

    private static void migrate(DataSource database, String url) {
        SchemaMigration.migrations(url).dataSource(database).load().migrate();
    }

    private static void execute(EmbeddedPostgres server, String sql) {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException("cannot " + sql, e);
        }
    }

    /** Started with the first test that needs it and migrated once; zonky stops it with the virtual machine. */
    private static final class Server {
        private static final String MIGRATED = "migrated";
        private static final EmbeddedPostgres RUNNING = start();

        private static EmbeddedPostgres start() {
            try {
                EmbeddedPostgres server = EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "off")
                        .setServerConfig("full_page_writes", "off")
                        .start();
                execute(server, "create database " + MIGRATED);
                migrate(server.getDatabase("postgres", MIGRATED), server.getJdbcUrl("postgres", MIGRATED));
                return server;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
