package nl.maatstaf.tests.server;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/** Payara on the committed configuration that {@code ./run} uses too, with the built archive or with nothing yet. */
public final class Server implements AutoCloseable {

    private static final System.Logger LOGGER = System.getLogger(Server.class.getName());
    private static final Path TARGET = Path.of(System.getProperty("tests.server", "target/server"));
    private static final Path ROOT = Path.of(System.getProperty("tests.root", ".."));
    private static final int PORT = Integer.getInteger("tests.port", 28080);
    private static final int ADMIN_PORT = PORT + 1;
    private static final Duration POLL = Duration.ofMillis(200);
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration LAST_WORDS = Duration.ofSeconds(10); // less than what the runner of the tests gives

    /** What a server begins with. */
    enum Content {
        /** The application with the demo portfolio. */
        DEMO("home"),
        /** No application: a test deploys it, and it begins with no case. */
        NOTHING("home-in-container");

        private final String folder;

        Content(String folder) {
            this.folder = folder;
        }

        /** Where the application keeps its files, {@code demo-access.txt} among them, and the server its log. */
        Path home() {
            return TARGET.resolve(folder).toAbsolutePath();
        }
    }

    private final Content content;
    private final Path domain;
    private final Process process;

    private Server(Content content, Database database) throws IOException {
        this.content = content;
        this.domain = content.home().resolve("domain");
        makeDomain();
        this.process = launch(database);
    }

    /** The address of the application, without a slash at its end. */
    public static String address() {
        return "http://127.0.0.1:" + PORT;
    }

    /** The port of its administration, which is open only where tests deploy by it. */
    public static int adminPort() {
        return ADMIN_PORT;
    }

    /** The archive as it was built. */
    public static Path archive() {
        return ROOT.resolve("ear/target/maatstaf.ear").toAbsolutePath().normalize();
    }

    static Server start(Database database, Content content) {
        refuseIfTaken(PORT);
        System.setProperty("tests.admin.port", String.valueOf(ADMIN_PORT)); // arquillian.xml asks for these two
        System.setProperty("tests.admin.password", AdminPassword.VALUE);
        try {
            Server server = new Server(content, database);
            if (!server.becomesReady()) {
                LOGGER.log(System.Logger.Level.ERROR, "a start hung, and is tried once more: {0}", server.console());
                server.close();
                server = new Server(content, database);
                server.mustBecomeReady();
            }
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A server that an earlier run left behind would be taken for this one. */
    private static void refuseIfTaken(int port) {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            throw new IllegalStateException("another program listens on port " + socket.getPort());
        } catch (IOException e) {
            // Nobody answers.
        }
    }

    private void makeDomain() throws IOException {
        delete(content.home());
        copy(TARGET.resolve("payara7/glassfish/domains/domain1"), domain);
        fillIn("domain.xml", domain.resolve("config/domain.xml"));
        fillIn("java.options", domain.resolve("java.options"));
        Files.writeString(domain.resolve("config/admin-keyfile"), AdminPassword.line());
        String deployment = "deploy --name maatstaf \"" + archive() + "\"\n";
        Files.writeString(domain.resolve("deploy"), content == Content.DEMO ? deployment : "");
    }

    private Process launch(Database database) throws IOException {
        ProcessBuilder java = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dh2.bindAddress=127.0.0.1",
                        "-Dtests.port=" + PORT, // so that tests inside it find its address
                        "@" + domain.resolve("java.options"))
                .directory(content.home().toFile())
                .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null"))) // it waits for an open input
                .redirectErrorStream(true)
                .redirectOutput(content.home().resolve("console.log").toFile());
        java.environment().putAll(database.environment());
        java.environment().put("MAATSTAF_HOME", content.home().toString());
        java.environment().put("MAATSTAF_PROXY", "127.0.0.1"); // whoever asks may say to be one
        java.environment().put("MAATSTAF_DEMO", String.valueOf(content == Content.DEMO));
        java.environment().put("MAATSTAF_SEAL_KEY", "bm90IGEgc2VjcmV0LCBvbmx5IGZvciB0aGUgdGVzdHM=");
        java.environment().put("MAATSTAF_CONTACT_EMAIL", "beheer@maatstaf.example");
        java.environment().put("MAATSTAF_CONTACT_URL", "https://maatstaf.example/api");
        return java.start();
    }

    private void fillIn(String template, Path target) throws IOException {
        String text = Files.readString(ROOT.resolve("ear/src/main/server").resolve(template))
                .replace("@PAYARA@", TARGET.resolve("payara7").toAbsolutePath().toString())
                .replace("@DOMAIN@", domain.toString())
                .replace("@ADDRESS@", "127.0.0.1")
                .replace("@HTTP_PORT@", String.valueOf(PORT))
                .replace("@ADMIN_PORT@", String.valueOf(ADMIN_PORT))
                .replace("@ADMIN_ENABLED@", String.valueOf(content == Content.NOTHING))
                .replace("@ADMIN_LISTENER@", content == Content.NOTHING ? "admin-listener" : "")
                .replace("@JIT@", "1");
        Files.writeString(target, text);
    }

    private void mustBecomeReady() throws IOException {
        if (!becomesReady()) {
            throw failure();
        }
    }

    /** Whether it is ready in time; fails when it never can be. */
    private boolean becomesReady() throws IOException {
        Instant until = Instant.now().plus(PATIENCE);
        Path log = domain.resolve("logs/server.log");
        while (!isReady()) {
            boolean refused = Files.exists(log) && Files.readString(log).contains("Boot Command deploy failed");
            if (refused || !process.isAlive()) {
                throw failure();
            }
            if (Instant.now().isAfter(until)) {
                return false;
            }
            LockSupport.parkNanos(POLL.toNanos());
        }
        return true;
    }

    private IllegalStateException failure() throws IOException {
        String console = console();
        close();
        return new IllegalStateException("the server in " + domain + " did not become ready\n" + console);
    }

    /** What it printed, to which a server that still runs adds what each of its threads does. */
    private String console() throws IOException {
        if (process.isAlive()) {
            new ProcessBuilder("kill", "-QUIT", String.valueOf(process.pid())).start();
            LockSupport.parkNanos(Duration.ofSeconds(2).toNanos());
        }
        return Files.readString(content.home().resolve("console.log"));
    }

    /** The application says so itself; a server without one, by answering at all. */
    private boolean isReady() {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address() + "/health/ready"))
                .timeout(Duration.ofSeconds(5))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            int status =
                    client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
            return status == 200 || content == Content.NOTHING;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(LAST_WORDS.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(Files.isDirectory(file) ? target : target.getParent());
                if (!Files.isDirectory(file)) {
                    Files.copy(file, target);
                }
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) files.sorted(Comparator.reverseOrder())::iterator) {
                Files.delete(file);
            }
        }
    }

    /** What the server with the demo portfolio has logged so far. */
    public static String log() {
        try {
            return Files.readString(Content.DEMO.home().resolve("domain/logs/server.log"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The files in which that server keeps the parts of forms. */
    static List<Path> parts() {
        try (Stream<Path> files = Files.walk(Content.DEMO.home().resolve("domain/generated"))) {
            return files.filter(file -> file.getFileName().toString().startsWith("upload_"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the server answers to a command that {@code ./run} would leave in its home. */
    public static String command(String command) {
        Path folder = Content.DEMO.home().resolve("commands");
        String id = UUID.randomUUID().toString().replace("-", "");
        try {
            if (!Files.exists(folder)) {
                Files.createDirectory(folder, permissions("rwx------"));
            }
            Path written = Files.createFile(folder.resolve(id + ".new"), permissions("rw-------"));
            Files.writeString(written, command + "\n");
            Files.move(written, folder.resolve(id + ".request"), StandardCopyOption.ATOMIC_MOVE);
            Path answer = folder.resolve(id + ".answer");
            Instant until = Instant.now().plus(PATIENCE);
            while (!Files.exists(answer)) {
                if (Instant.now().isAfter(until)) {
                    throw new AssertionError("no answer to " + command);
                }
                LockSupport.parkNanos(POLL.toNanos());
            }
            String line = Files.readString(answer).strip();
            Files.delete(answer);
            return line;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FileAttribute<?> permissions(String text) {
        return PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(text));
    }

    /** The lines of {@code demo-access.txt}: role, user name, password, token. */
    public static List<DemoUser> demoUsers() {
        try {
            return Files.readAllLines(Content.DEMO.home().resolve("demo-access.txt")).stream()
                    .map(DemoUser::parse)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
