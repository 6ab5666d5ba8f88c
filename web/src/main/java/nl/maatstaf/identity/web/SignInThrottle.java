package nl.maatstaf.identity.web;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Slows guessing down: after five attempts at one name from one address, one more every half minute; after a hundred
 * from one address, one more every second. Kept per server and for the latest ten thousand only. The log, which
 * nobody can shorten, gets one line a minute about what is refused.
 */
@ApplicationScoped
public class SignInThrottle {

    private static final int REMEMBERED = 10_000;

    private static final int LONGEST_NAME = 100;

    private final Map<String, Attempts> perName = newest();
    private final Map<String, Attempts> perAddress = newest();
    private final TimeMeter time;

    public SignInThrottle() {
        this(TimeMeter.SYSTEM_MILLISECONDS);
    }

    SignInThrottle(TimeMeter time) {
        this.time = time;
    }

    /** What becomes of an attempt. */
    enum Verdict {
        ADMITTED,
        /** Too many, and worth a line in the log. */
        REFUSED,
        /** Too many, of which the log had a line within the last minute. */
        REFUSED_AGAIN
    }

    /** Whether an attempt may be made now; counts it. */
    synchronized Verdict judge(String username, String address) {
        Verdict ofAddress = perAddress
                .computeIfAbsent(address, key -> attempts(100, Duration.ofSeconds(1)))
                .judge();
        if (ofAddress != Verdict.ADMITTED) {
            return ofAddress;
        }
        return perName.computeIfAbsent(key(username, address), key -> attempts(5, Duration.ofSeconds(30)))
                .judge();
    }

    /** After a success: whoever knows the password starts afresh. */
    synchronized void forget(String username, String address) {
        perName.remove(key(username, address));
        Attempts attempts = perAddress.get(address);
        if (attempts != null) {
            attempts.left().addTokens(1);
        }
    }

    private static String key(String username, String address) {
        return address + " " + username.substring(0, Math.min(username.length(), LONGEST_NAME));
    }

    /**
     * The attempts at one name or from one address.
     *
     * @param left those that may still be made
     * @param lines the lines that the log may still get about those refused
     */
    private record Attempts(Bucket left, Bucket lines) {

        Verdict judge() {
            if (left.tryConsume(1)) {
                return Verdict.ADMITTED;
            }
            return lines.tryConsume(1) ? Verdict.REFUSED : Verdict.REFUSED_AGAIN;
        }
    }

    private Attempts attempts(int most, Duration oneMorePer) {
        return new Attempts(bucket(most, oneMorePer), bucket(1, Duration.ofMinutes(1)));
    }

    private Bucket bucket(int most, Duration oneMorePer) {
        return Bucket.builder()
                .withCustomTimePrecision(time)
                .addLimit(limit -> limit.capacity(most).refillGreedy(1, oneMorePer))
                .build();
    }

    private static Map<String, Attempts> newest() {
        return new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Attempts> eldest) {
                return size() > REMEMBERED;
            }
        };
    }
}
