package nl.maatstaf.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which past is asked about: how things stood on a day, as they were known on a day, as the system had it recorded on a day.
 *
 * @param asOf the peildatum: the day on which it stood so
 * @param knownOn the kennisdatum: the day at the end of which that was known; none for what is known now. An answer with one
 *     in the past changes by a historic filling only
 * @param recordedOn the day at the end of which that was recorded; none for what is recorded now. An answer with one in the
 *     past never changes
 */
public record AsOf(
        LocalDate asOf,
        @Nullable LocalDate knownOn,
        @Nullable LocalDate recordedOn) {

    /** How things stand on a day, as known now. */
    public static AsOf day(LocalDate asOf) {
        return new AsOf(asOf, null, null);
    }

    /** The same day as known on another. */
    public AsOf asKnownOn(@Nullable LocalDate day) {
        return new AsOf(asOf, day, recordedOn);
    }

    /** The same day as recorded on another. */
    public AsOf asRecordedOn(@Nullable LocalDate day) {
        return new AsOf(asOf, knownOn, day);
    }

    /**
     * Refuses a future that nobody knows yet.
     *
     * @throws nl.maatstaf.refusal.Refusal {@link TimeRefusals#DATE_IN_FUTURE} at the first of the three that is after today
     */
    public void checkNotAfter(LocalDate today) {
        check("asOf", asOf, today);
        check("knownOn", knownOn, today);
        check("recordedOn", recordedOn, today);
    }

    private static void check(String field, @Nullable LocalDate day, LocalDate today) {
        if (day != null && day.isAfter(today)) {
            throw TimeRefusals.DATE_IN_FUTURE.at(field, today);
        }
    }
}
