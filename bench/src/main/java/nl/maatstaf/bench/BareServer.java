package nl.maatstaf.bench;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The application server of the product without the product: same version, same domain, same options of the JVM. */
public final class BareServer implements AutoCloseable {

    private static final int PORT = 8191;
    private static final Path TEMPLATES = Path.of("ear", "src", "main", "server");
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final int POLL = 50;

    private final HttpClient client = HttpClient.newHttpClient();
    private final Instant launched = Instant.now();
    private final Process process;
    private Duration startTime = Duration.ZERO;

    private BareServer(Process process) {
        this.process = process;
    }

    /** Starts it with nothing in it, and returns when it answers that it has nothing. */
    public static BareServer empty(Path home) throws IOException, InterruptedException {
        return start(home, "").await("/", 404);
    }

    /** Starts it with an archive, and returns when a page of that is there. */
    public static BareServer with(Path archive, String page, Path home) throws IOException, InterruptedException {
        return start(home, "deploy \"" + archive.toAbsolutePath() + "\"\n").await(page, 200);
    }

    private static BareServer start(Path home, String commands) throws IOException {
        Path payara = payara();
        Path place = home.toAbsolutePath();
        Path domain = place.resolve("domain");
        copy(payara.resolve("glassfish/domains/domain1"), domain);
        fillIn("domain.xml", payara, domain, domain.resolve("config/domain.xml"));
        fillIn("java.options", payara, domain, domain.resolve("java.options"));
        Files.deleteIfExists(domain.resolve("docroot/index.html"));
        Files.writeString(domain.resolve("deploy"), commands);
        return new BareServer(launch(place, domain));
    }

    private static Path payara() throws IOException {
        try (Stream<Path> unpacked = Files.list(Path.of("var"))) {
            return unpacked.filter(folder -> folder.getFileName().toString().startsWith("payara-"))
                    .findFirst()
                    .orElseThrow()
                    .toAbsolutePath();
        }
    }

    private static Process launch(Path home, Path domain) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "@" + domain.resolve("java.options"))
                .directory(home.toFile())
                .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null"))) // it waits for an open input
                .redirectErrorStream(true)
                .redirectOutput(home.resolve("console.log").toFile())
                .start();
    }

    private static void fillIn(String template, Path payara, Path domain, Path target) throws IOException {
        Files.writeString(
                target,
                Files.readString(TEMPLATES.resolve(template))
                        .replace("@PAYARA@", payara.toString())
                        .replace("@DOMAIN@", domain.toString())
                        .replace("@ADDRESS@", "127.0.0.1")
                        .replace("@HTTP_PORT@", String.valueOf(PORT))
                        .replace("@ADMIN_PORT@", "4848")
                        .replace("@ADMIN_ENABLED@", "false")
                        .replace("@ADMIN_LISTENER@", "")
                        .replace("@JIT@", "4"));
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else if (!Files.exists(target)) {
                    Files.copy(file, target);
                }
            }
        }
    }

    private BareServer await(String path, int status) throws InterruptedException {
        while (answer(path) != status) {
            if (!process.isAlive() || Duration.between(launched, Instant.now()).compareTo(PATIENCE) > 0) {
                close();
                throw new IllegalStateException("the bare server did not start");
            }
            TimeUnit.MILLISECONDS.sleep(POLL);
        }
        startTime = Duration.between(launched, Instant.now());
        return this;
    }

    private int answer(String path) throws InterruptedException {
        try {
            return client.send(
                            HttpRequest.newBuilder(URI.create(address() + path)).build(),
                            HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        } catch (IOException none) {
            return 0;
        }
    }

    /** How long it took from its launch until it answered. */
    public Duration startTime() {
        return startTime;
    }

    /** The address of what was deployed. */
    public String address() {
        return "http://127.0.0.1:" + PORT;
    }

    /** Its process. */
    public JavaProcess process() {
        return new JavaProcess(process.pid());
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
        client.close();
    }
}
