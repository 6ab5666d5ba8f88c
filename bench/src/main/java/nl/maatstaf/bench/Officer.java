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
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Someone who has signed in and loads the worklist once a second, and how long each page took. */
final class Officer {

    private static final String LOGIN = "/login";
    private static final String WORKLIST = "/worklist";
    private static final Duration A_MINUTE = Duration.ofMinutes(1);

    private final String address;
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final List<Duration> waits = new CopyOnWriteArrayList<>();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(daemon());
    private @Nullable Future<?> loading;

    Officer(Server server, String role) throws IOException, InterruptedException {
        this.address = server.address();
        List<String> access = server.access(role);
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
        loading = clock.scheduleAtFixedRate(this::load, 0, 1, TimeUnit.SECONDS);
    }

    /** Stops, and says how long each page took. */
    List<Duration> end() throws InterruptedException, ExecutionException {
        if (loading != null) {
            loading.cancel(false);
        }
        clock.submit(() -> {}).get(); // the page that is being loaded counts too
        return List.copyOf(waits);
    }

    /** Opens pages, one after the other. */
    void open(List<String> paths) throws IOException, InterruptedException {
        for (String path : paths) {
            HttpResponse<String> page = client.send(request(path).GET().build(), HttpResponse.BodyHandlers.ofString());
            if (page.statusCode() != 200) {
                throw new IllegalStateException(path + " answers " + page.statusCode());
            }
        }
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

    private static ThreadFactory daemon() {
        return Thread.ofPlatform().daemon().factory();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path)).timeout(A_MINUTE);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
