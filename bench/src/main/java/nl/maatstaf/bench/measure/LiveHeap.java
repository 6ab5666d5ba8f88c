package nl.maatstaf.bench.measure;

import java.lang.management.ManagementFactory;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** The most that was in use on the heap, garbage collected, at any moment that was looked at while some work went on. */
public final class LiveHeap {

    private static final double MEGA = 1e6;
    private static final int EVERY_MILLIS = 250;

    private LiveHeap() {}

    /** In MB. What is measured is slowed down by the collections, so nothing else can be measured of it. */
    public static double of(Statements.Work work) throws Exception {
        AtomicLong most = new AtomicLong(inUse());
        try (ScheduledExecutorService looking = Executors.newSingleThreadScheduledExecutor()) {
            Future<?> looks = looking.scheduleWithFixedDelay(
                    () -> most.accumulateAndGet(inUse(), Math::max), EVERY_MILLIS, EVERY_MILLIS, TimeUnit.MILLISECONDS);
            work.run();
            looks.cancel(false);
        }
        return most.get() / MEGA;
    }

    private static long inUse() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
