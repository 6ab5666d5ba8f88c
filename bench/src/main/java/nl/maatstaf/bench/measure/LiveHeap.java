package nl.maatstaf.bench.measure;

import com.sun.management.GarbageCollectionNotificationInfo;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryUsage;
import java.util.concurrent.atomic.AtomicLong;
import javax.management.ListenerNotFoundException;
import javax.management.NotificationEmitter;
import javax.management.NotificationListener;
import javax.management.openmbean.CompositeData;

/** The most that was left on the heap after any collection while some work went on. */
public final class LiveHeap {

    private static final double MEGA = 1e6;

    private LiveHeap() {}

    /** In MB. */
    public static double of(Statements.Work work) throws Exception {
        AtomicLong most = new AtomicLong();
        NotificationListener listener = (notification, handback) -> {
            if (notification.getUserData() instanceof CompositeData data) {
                long left =
                        GarbageCollectionNotificationInfo.from(data)
                                .getGcInfo()
                                .getMemoryUsageAfterGc()
                                .values()
                                .stream()
                                .mapToLong(MemoryUsage::getUsed)
                                .sum();
                most.accumulateAndGet(left, Math::max);
            }
        };
        listen(listener);
        try {
            work.run();
        } finally {
            forget(listener);
        }
        return most.get() / MEGA;
    }

    private static void listen(NotificationListener listener) {
        for (GarbageCollectorMXBean collector : ManagementFactory.getGarbageCollectorMXBeans()) {
            ((NotificationEmitter) collector).addNotificationListener(listener, null, null);
        }
    }

    private static void forget(NotificationListener listener) throws ListenerNotFoundException {
        for (GarbageCollectorMXBean collector : ManagementFactory.getGarbageCollectorMXBeans()) {
            ((NotificationEmitter) collector).removeNotificationListener(listener);
        }
    }
}
