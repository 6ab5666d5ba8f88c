package nl.maatstaf.identity.service.password;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * So many attempts at a thing at once, then one more per so long; for the latest ten thousand things only. Not safe for
 * threads: whoever has one lets in one at a time.
 */
public final class Throttle {

    private static final int REMEMBERED = 10_000;

    private final Map<String, Attempts> attemptsByKey = newest();
    private final TimeMeter time;
    private final int most;
    private final Duration oneMorePer;

    public Throttle(TimeMeter time, int most, Duration oneMorePer) {
        this.time = time;
        this.most = most;
        this.oneMorePer = oneMorePer;
    }

    /** How long the next attempt has to wait; zero when it may be made now. Asking makes nothing to remember. */
    public Duration waiting(String key) {
        @Nullable Attempts attempts = attemptsByKey.get(key);
        return attempts == null
                ? Duration.ZERO
                : Duration.ofNanos(attempts.left().estimateAbilityToConsume(1).getNanosToWaitForRefill());
    }

    /** Whether an attempt may be made now; counts it if so. */
    public ThrottleDecision judge(String key) {
        Duration waiting = waiting(key);
        if (!waiting.isZero()) {
            return new ThrottleDecision(waiting, shouldLog(key));
        }
        consume(key);
        return ThrottleDecision.ADMITTED;
    }

    /** Counts an attempt that may be made. */
    public void consume(String key) {
        of(key).left().tryConsume(1);
    }

    /** An attempt that turned out not to be a guess counts no longer. */
    public void refund(String key) {
        @Nullable Attempts attempts = attemptsByKey.get(key);
        if (attempts != null) {
            attempts.left().addTokens(1);
        }
    }

    /** Whether the log may get a line about a refusal: one a minute. */
    public boolean shouldLog(String key) {
        return of(key).lines().tryConsume(1);
    }

    private Attempts of(String key) {
        return attemptsByKey.computeIfAbsent(
                key, absent -> new Attempts(bucket(most, oneMorePer), bucket(1, Duration.ofMinutes(1))));
    }

    /**
     * The attempts at one thing.
     *
     * @param left those that may still be made
     * @param lines the lines that the log may still get about those refused
     */
    private record Attempts(Bucket left, Bucket lines) {}

    private Bucket bucket(int capacity, Duration refill) {
        return Bucket.builder()
                .withCustomTimePrecision(time)
                .addLimit(limit -> limit.capacity(capacity).refillGreedy(1, refill))
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
