package nl.maatstaf.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A server of our own, started by {@code ./run} in a home of its own, on H2 or a real PostgreSQL. */
final class Server implements AutoCloseable {

    private static final String PORT = "8190";

    private final Path home;
    private final Map<String, String> environment = new HashMap<>();
    private final @Nullable EmbeddedPostgres postgres;

    private Server(Path home, @Nullable EmbeddedPostgres postgres) {
        this.home = home;
        this.postgres = postgres;
        environment.put("MAATSTAF_PORT", PORT);
        environment.put("MAATSTAF_HOME", home.toString());
    }

    static Server on(String database, Path directory) throws IOException, SQLException, InterruptedException {
        Path home = Files.createDirectories(directory.toAbsolutePath());
        EmbeddedPostgres postgres = database.equals("postgres")
                ? EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "on")
                        .setServerConfig("synchronous_commit", "on")
                        .setServerConfig("full_page_writes", "on")
                        .start()
                : null;
        Server server = new Server(home, postgres);
        server.run("reset", "--yes");
        if (postgres != null) {
            server.prepare(postgres);
        }
        return server;
    }

    private void prepare(EmbeddedPostgres database) throws SQLException {
        try (Connection connection = database.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create role maatstaf_migration login password 'migration'");
            statement.execute("create role maatstaf login password 'maatstaf'");
            statement.execute("create database maatstaf owner maatstaf_migration");
        }
        environment.put("MAATSTAF_DB_URL", "jdbc:postgresql://127.0.0.1:" + database.getPort() + "/maatstaf");
        environment.put("MAATSTAF_DB_USER", "maatstaf");
        environment.put("MAATSTAF_DB_PASSWORD", "maatstaf");
        environment.put("MAATSTAF_DB_MIGRATION_USER", "maatstaf_migration");
        environment.put("MAATSTAF_DB_MIGRATION_PASSWORD", "migration");
    }

    void start() throws IOException, InterruptedException {
        if (run("start") != 0) {
            throw new IllegalStateException("the server did not start: " + Files.readString(log()));
        }
    }

    void kill() throws IOException {
        long pid = Long.parseLong(Files.readString(home.resolve("server.pid")).strip());
        ProcessHandle process = ProcessHandle.of(pid).orElseThrow();
        process.destroyForcibly();
        process.onExit().join();
    }

    Api api(String role) throws IOException {
        String token = Files.readAllLines(home.resolve("demo-access.txt")).stream()
                .map(line -> line.split(" "))
                .filter(words -> words[0].equals(role))
                .map(words -> words[3])
                .findFirst()
                .orElseThrow();
        return new Api("http://127.0.0.1:" + PORT + "/api/v1", token);
    }

    private Path log() {
        return home.resolveSibling(home.getFileName() + ".log");
    }

    private int run(String... arguments) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder();
        builder.command().add("./run");
        builder.command().addAll(List.of(arguments));
        builder.environment().putAll(environment);
        builder.redirectErrorStream(true)
                .redirectOutput(log().toFile());
        return builder.start().waitFor();
    }

    @Override
    public void close() throws IOException {
        try {
            run("stop");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (postgres != null) {
            postgres.close();
        }
    }
}
