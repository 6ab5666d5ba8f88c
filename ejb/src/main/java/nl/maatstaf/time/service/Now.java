package nl.maatstaf.time.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import nl.maatstaf.text.Reason;
import nl.maatstaf.time.Correction;
import nl.maatstaf.time.Knowledge;

/** The only place that reads the clock. */
@ApplicationScoped
public class Now {

    /** The zone in which dates are meant. */
    public static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    private final Clock clock;

    public Now() {
        this(Clock.systemUTC());
    }

    public Now(Clock clock) {
        this.clock = clock;
    }

    /** The moment, cut to microseconds, which both databases keep. */
    public Instant instant() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** What is known from this moment on. */
    public Knowledge knowledge() {
        return Knowledge.at(instant());
    }

    /** What every correction made now has. */
    public Correction correction(Reason reason) {
        return new Correction(reason, today(), knowledge());
    }

    /** The first moment after a day. */
    public static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(AMSTERDAM).toInstant();
    }

    /** The date in Europe/Amsterdam. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), AMSTERDAM);
    }
}
