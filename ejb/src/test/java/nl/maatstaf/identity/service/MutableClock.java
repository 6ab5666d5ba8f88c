package nl.maatstaf.identity.service;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;

/** Stands still until someone lets time pass. */
public final class MutableClock implements TimeMeter {

    private long nanos;

    public void pass(Duration time) {
        nanos += time.toNanos();
    }

    @Override
    public long currentTimeNanos() {
        return nanos;
    }

    @Override
    public boolean isWallClockBased() {
        return false;
    }
}
