package nl.maatstaf.time;

import java.security.SecureRandom;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Makes the identifiers of entities: UUID version 7 (RFC 9562), so that rows made together stand together in an index.
 * Twelve bits count within a millisecond; when they run out, the next millisecond is begun early.
 */
public final class TimeOrderedId {

    private static final int COUNTER_BITS = 12;
    private static final long COUNTER = (1L << COUNTER_BITS) - 1;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final AtomicLong LAST = new AtomicLong();

    private TimeOrderedId() {}

    /** A new identifier; it sorts after all that were made here before. */
    public static UUID next() {
        long earliest = System.currentTimeMillis() << COUNTER_BITS;
        long tick = LAST.updateAndGet(last -> Math.max(last + 1, earliest));
        long high = (tick >>> COUNTER_BITS << 16) | 0x7000L | (tick & COUNTER);
        long low = (RANDOM.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}
