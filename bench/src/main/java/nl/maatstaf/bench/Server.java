package nl.maatstaf.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A server of our own, started by {@code ./run} in a home of its own, on H2 or a real PostgreSQL. */
public final class Server implements AutoCloseable {

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

    /** On {@code h2} or {@code postgres}, in a home that is emptied first. */
    public static Server on(String database, Path directory) throws IOException, SQLException, InterruptedException {
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

    /** Starts it, and returns when it is ready. */
    public void start() throws IOException, InterruptedException {
        if (run("start") != 0) {
            throw new IllegalStateException("the server did not start: " + Files.readString(log()));
        }
    }

    /** Stops it; what it keeps is there when it starts again. */
    public void stop() throws IOException, InterruptedException {
        run("stop");
    }

    /** How long the last start took, from the launch of the JVM until it was ready. */
    public Duration startTime() throws IOException {
        return Files.readAllLines(home.resolve("timings")).stream()
                .filter(line -> line.startsWith("boot the server") || line.startsWith("deploy until"))
                .map(line -> line.replaceFirst(".* (\\d+) ms$", "$1"))
                .map(millis -> Duration.ofMillis(Long.parseLong(millis)))
                .reduce(Duration.ZERO, Duration::plus);
    }

    void kill() throws IOException {
        ProcessHandle process = ProcessHandle.of(process().number()).orElseThrow();
        process.destroyForcibly();
        process.onExit().join();
    }

    Api api(String role) throws IOException {
        return new Api(address() + "/api/v1", access(role).get(3));
    }

    /** Role, name, password and token of the first demo user with that role. */
    List<String> access(String role) throws IOException {
        return users(role).getFirst();
    }

    /** Role, name, password and token of each demo user with that role. */
    public List<List<String>> users(String role) throws IOException {
        return Files.readAllLines(home.resolve("demo-access.txt")).stream()
                .map(line -> List.of(line.split(" ")))
                .filter(words -> words.getFirst().equals(role))
                .toList();
    }

    /** The numbers of the cases of a case officer. */
    public List<String> caseNumbers() throws IOException, InterruptedException {
        return api("behandelaar").allNumbers();
    }

    /** The address of its pages. */
    public String address() {
        return "http://127.0.0.1:" + PORT;
    }

    int port() {
        return Integer.parseInt(PORT);
    }

    /** Its process, until it is started again. */
    public JavaProcess process() throws IOException {
        return new JavaProcess(
                Long.parseLong(Files.readString(home.resolve("server.pid")).strip()));
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
