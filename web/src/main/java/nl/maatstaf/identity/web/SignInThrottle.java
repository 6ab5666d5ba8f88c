package nl.maatstaf.identity.web;

import io.github.bucket4j.Bucket;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Slows guessing down: after five attempts at one name from one address, one more every half minute; after a hundred
 * from one address, one more every second. Kept per server and for the latest ten thousand only.
 */
@ApplicationScoped
public class SignInThrottle {

    private static final int REMEMBERED = 10_000;

    private final Map<String, Bucket> perName = newest();
    private final Map<String, Bucket> perAddress = newest();

    /** Whether an attempt may be made now; counts it. */
    synchronized boolean admits(String username, String address) {
        boolean byName = perName.computeIfAbsent(key(username, address), key -> bucket(5, Duration.ofSeconds(30)))
                .tryConsume(1);
        boolean byAddress = perAddress
                .computeIfAbsent(address, key -> bucket(100, Duration.ofSeconds(1)))
                .tryConsume(1);
        return byName && byAddress;
    }

    /** After a success: whoever knows the password starts afresh. */
    synchronized void forget(String username, String address) {
        perName.remove(key(username, address));
        Bucket bucket = perAddress.get(address);
        if (bucket != null) {
            bucket.addTokens(1);
        }
    }

    private static String key(String username, String address) {
        return address + " " + username;
    }

    private static Bucket bucket(int attempts, Duration oneMorePer) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(attempts).refillGreedy(1, oneMorePer))
                .build();
    }

    private static Map<String, Bucket> newest() {
        return new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
                return size() > REMEMBERED;
            }
        };
    }
}
