package nl.maatstaf.identity.service.password;

import java.time.Duration;

/**
 * What becomes of an attempt at a password.
 *
 * @param waiting how long the next attempt has to wait; zero when this one may be made
 * @param shouldLog whether the log gets a line about the refusal; not when it had one within the last minute
 */
public record ThrottleDecision(Duration waiting, boolean shouldLog) {

    public static final ThrottleDecision ADMITTED = new ThrottleDecision(Duration.ZERO, false);

    public boolean isAdmitted() {
        return waiting.isZero();
    }

    /** The seconds to wait, so many that after them an attempt may be made. */
    public long seconds() {
        return waiting.plusNanos(999_999_999).toSeconds();
    }
}
