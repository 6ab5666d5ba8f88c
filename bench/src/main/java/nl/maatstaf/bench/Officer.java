package nl.maatstaf.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Someone who has signed in and loads the worklist once a second, and how long each page took. */
final class Officer {

    private static final String WORKLIST = "/worklist";
    private static final Duration A_MINUTE = Duration.ofMinutes(1);

    private final Browser browser;
    private final List<Duration> waits = new CopyOnWriteArrayList<>();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(daemon());
    private @Nullable Future<?> loading;

    Officer(Server server, String role) throws IOException, InterruptedException {
        List<String> access = server.access(role);
        this.browser = Browser.signedIn(server.address(), access.get(1), access.get(2));
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
            browser.page(path);
        }
    }

    private void load() {
        long from = System.nanoTime();
        boolean served = isServed();
        waits.add(served ? Duration.ofNanos(System.nanoTime() - from) : A_MINUTE);
    }

    private boolean isServed() {
        try {
            browser.page(WORKLIST);
            return true;
        } catch (IOException | IllegalStateException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static ThreadFactory daemon() {
        return Thread.ofPlatform().daemon().factory();
    }
}
