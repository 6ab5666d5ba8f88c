package nl.maatstaf.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
        ProcessHandle process = ProcessHandle.of(process()).orElseThrow();
        process.destroyForcibly();
        process.onExit().join();
    }

    Api api(String role) throws IOException {
        return new Api(address() + "/api/v1", access(role).get(3));
    }

    /** Role, name, password and token of the demo user with that role. */
    List<String> access(String role) throws IOException {
        return Files.readAllLines(home.resolve("demo-access.txt")).stream()
                .map(line -> List.of(line.split(" ")))
                .filter(words -> words.getFirst().equals(role))
                .findFirst()
                .orElseThrow();
    }

    String address() {
        return "http://127.0.0.1:" + PORT;
    }

    int port() {
        return Integer.parseInt(PORT);
    }

    /** The identifier of its process. */
    long process() throws IOException {
        return Long.parseLong(Files.readString(home.resolve("server.pid")).strip());
    }

    /** What is in use on its heap after a collection, in MB. */
    long heapAfterCollection() throws IOException, InterruptedException {
        jcmd("GC.run");
        jcmd("GC.run");
        Matcher used = Pattern.compile("used ([0-9]+)K").matcher(jcmd("GC.heap_info"));
        if (!used.find()) {
            throw new IllegalStateException("the JVM does not say how full its heap is");
        }
        return Long.parseLong(used.group(1)) / 1024;
    }

    /** What the views that sessions keep take on its heap, in bytes: they are kept packed, as arrays of bytes. */
    long bytesInArraysOfBytes() throws IOException, InterruptedException {
        jcmd("GC.run");
        Matcher row = Pattern.compile("\\d+:\\s+\\d+\\s+(\\d+)\\s+\\[B ").matcher(jcmd("GC.class_histogram"));
        if (!row.find()) {
            throw new IllegalStateException("the JVM does not say what is on its heap");
        }
        return Long.parseLong(row.group(1));
    }

    private String jcmd(String command) throws IOException, InterruptedException {
        Path jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd");
        Process process = new ProcessBuilder(jcmd.toString(), String.valueOf(process()), command)
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }

    private Path log() {
        return home.resolveSibling(home.getFileName() + ".log");
    }

    private int run(String... arguments) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder();
        builder.command().add("./run");
        builder.command().addAll(List.of(arguments));
        builder.environment().putAll(environment);
        builder.redirectErrorStream(true).redirectOutput(log().toFile());
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
