package nl.maatstaf.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** Someone who has signed in and loads the worklist once a second, and how long each page took. */
final class Officer {

    private static final String LOGIN = "/identity/login.xhtml";
    private static final String WORKLIST = "/worklist/list.xhtml";
    private static final Duration A_MINUTE = Duration.ofMinutes(1);

    private final String address;
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final List<Duration> waits = new CopyOnWriteArrayList<>();
    private ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();

    Officer(Server server) throws IOException, InterruptedException {
        this.address = server.address();
        List<String> access = server.access("behandelaar");
        String form = Map.of(
                        "login", "login",
                        "login:username", access.get(1),
                        "login:password", access.get(2),
                        "login:signIn", "login:signIn",
                        "jakarta.faces.ViewState", "stateless")
                .entrySet()
                .stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        client.send(
                request(LOGIN)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                HttpResponse.BodyHandlers.discarding());
    }

    /** So that the first page, which loads classes, is no part of what is measured. */
    void warmUp() {
        for (int page = 0; page < 20; page++) {
            load();
        }
        waits.clear();
    }

    void begin() {
        waits.clear();
        clock = Executors.newSingleThreadScheduledExecutor();
        clock.scheduleAtFixedRate(this::load, 0, 1, TimeUnit.SECONDS);
    }

    /** Stops, and says how long each page took. */
    List<Duration> end() throws InterruptedException {
        clock.shutdown();
        clock.awaitTermination(1, TimeUnit.MINUTES);
        return List.copyOf(waits);
    }

    private void load() {
        long from = System.nanoTime();
        boolean served = isServed();
        waits.add(served ? Duration.ofNanos(System.nanoTime() - from) : A_MINUTE);
    }

    private boolean isServed() {
        try {
            return client.send(request(WORKLIST).GET().build(), HttpResponse.BodyHandlers.ofString())
                            .statusCode()
                    == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path)).timeout(A_MINUTE);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
