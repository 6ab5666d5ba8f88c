package nl.maatstaf.tests.server;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/** Payara with the built archive and demo data, on the committed configuration that {@code ./run} uses too. */
public final class Server implements AutoCloseable {

    private static final Path TARGET = Path.of(System.getProperty("tests.server", "target/server"));
    private static final Path ROOT = Path.of(System.getProperty("tests.root", ".."));
    private static final int PORT = Integer.getInteger("tests.port", 28080);
    private static final Duration POLL = Duration.ofMillis(200);
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    /** Where the application keeps its files, {@code demo-access.txt} among them. */
    public static final Path HOME = TARGET.resolve("home").toAbsolutePath();

    private static final Path DOMAIN = HOME.resolve("domain");

    private final Process process;

    private Server(Process process) {
        this.process = process;
    }

    /** The address of the application, without a slash at its end. */
    public static String address() {
        return "http://127.0.0.1:" + PORT;
    }

    /** The port on which the test framework deploys. */
    static int adminPort() {
        return PORT + 1;
    }

    static Server start(Database database) {
        try {
            makeDomain();
            ProcessBuilder java = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "@" + DOMAIN.resolve("java.options"))
                    .directory(HOME.toFile())
                    .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null"))) // it waits for an open input
                    .redirectErrorStream(true)
                    .redirectOutput(HOME.resolve("console.log").toFile());
            java.environment().putAll(database.environment());
            java.environment().put("MAATSTAF_HOME", HOME.toString());
            java.environment().put("MAATSTAF_DEMO", "true");
            java.environment().put("MAATSTAF_SEAL_KEY", "bm90IGEgc2VjcmV0LCBvbmx5IGZvciB0aGUgdGVzdHM=");
            Server server = new Server(java.start());
            server.awaitReady();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void makeDomain() throws IOException {
        delete(HOME);
        copy(TARGET.resolve("payara7/glassfish/domains/domain1"), DOMAIN);
        fillIn("domain.xml", DOMAIN.resolve("config/domain.xml"));
        fillIn("java.options", DOMAIN.resolve("java.options"));
        Path archive = ROOT.resolve("ear/target/maatstaf.ear").toAbsolutePath().normalize();
        Files.writeString(DOMAIN.resolve("deploy"), "deploy --name maatstaf \"" + archive + "\"\n");
    }

    private static void fillIn(String template, Path target) throws IOException {
        String text = Files.readString(ROOT.resolve("ear/src/main/server").resolve(template))
                .replace("@PAYARA@", TARGET.resolve("payara7").toAbsolutePath().toString())
                .replace("@DOMAIN@", DOMAIN.toString())
                .replace("@ADDRESS@", "127.0.0.1")
                .replace("@HTTP_PORT@", String.valueOf(PORT))
                .replace("@ADMIN_PORT@", String.valueOf(adminPort()))
                .replace("@JIT@", "1");
        Files.writeString(target, text);
    }

    private void awaitReady() throws IOException {
        Instant until = Instant.now().plus(PATIENCE);
        Path log = DOMAIN.resolve("logs/server.log");
        while (!isReady()) {
            boolean refused = Files.exists(log) && Files.readString(log).contains("Boot Command deploy failed");
            if (refused || !process.isAlive() || Instant.now().isAfter(until)) {
                close();
                throw new IllegalStateException("the server did not become ready; see " + log);
            }
            LockSupport.parkNanos(POLL.toNanos());
        }
    }

    private static boolean isReady() {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address() + "/health/ready"))
                .timeout(Duration.ofSeconds(5))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
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
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
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

    /** The lines of {@code demo-access.txt}: role, user name, password, token. */
    public static List<DemoUser> demoUsers() {
        try {
            return Files.readAllLines(HOME.resolve("demo-access.txt")).stream()
                    .map(DemoUser::parse)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
