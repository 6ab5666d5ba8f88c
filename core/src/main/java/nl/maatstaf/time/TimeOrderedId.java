package nl.maatstaf.time;

import java.security.SecureRandom;
import java.util.UUID;

/**
 * Makes the identifiers of entities: UUID version 7 (RFC 9562), so that rows made together stand together in an index.
 */
public final class TimeOrderedId {

    private static final SecureRandom RANDOM = new SecureRandom();

    private TimeOrderedId() {}

    /** A new identifier; later ones sort after earlier ones to the millisecond. */
    public static UUID next() {
        long millis = System.currentTimeMillis();
        long high = (millis << 16) | 0x7000L | (RANDOM.nextInt() & 0x0FFFL);
        long low = (RANDOM.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}
