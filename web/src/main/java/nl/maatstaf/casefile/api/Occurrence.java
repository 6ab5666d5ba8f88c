package nl.maatstaf.casefile.api;

import java.time.LocalDate;
import nl.maatstaf.shell.api.Codes;
import nl.maatstaf.time.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * A date as far as it is known.
 *
 * @param date the last day of the period it is known to; none when unknown
 * @param precision how far it is known
 */
public record Occurrence(@Nullable LocalDate date, String precision) {

    public static Occurrence of(PartialDate date) {
        return new Occurrence(date.countsFrom().orElse(null), Codes.of(date.precision()));
    }

    public static @Nullable Occurrence ofOptional(@Nullable PartialDate date) {
        return date == null ? null : of(date);
    }
}
