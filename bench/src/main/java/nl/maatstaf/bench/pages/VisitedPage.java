package nl.maatstaf.bench.pages;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import nl.maatstaf.bench.Browser;
import nl.maatstaf.bench.JavaProcess;

/**
 * A page that is measured.
 *
 * @param visitors who ask for it, each in a session of their own
 */
record VisitedPage(String name, String path, JavaProcess server, List<Browser> visitors) {

    /** Lets so many visitors ask for it without a pause, each one page at a time. */
    Load load(int count, Duration time) throws InterruptedException, ExecutionException {
        List<Duration> waits = Collections.synchronizedList(new ArrayList<>());
        AtomicLong bytes = new AtomicLong();
        Duration before = server.processorTime();
        long from = System.nanoTime();
        long until = from + time.toNanos();
        List<Future<?>> visits = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(count)) {
            for (Browser visitor : visitors.subList(0, count)) {
                visits.add(threads.submit(() -> {
                    while (System.nanoTime() < until) {
                        long asked = System.nanoTime();
                        int length = visitor.page(path).length();
                        waits.add(Duration.ofNanos(System.nanoTime() - asked));
                        bytes.addAndGet(length);
                    }
                    return bytes;
                }));
            }
        }
        for (Future<?> visit : visits) {
            visit.get();
        }
        Duration elapsed = Duration.ofNanos(System.nanoTime() - from);
        return new Load(
                waits.stream().sorted().toList(),
                bytes.get(),
                elapsed,
                server.processorTime().minus(before));
    }
}
