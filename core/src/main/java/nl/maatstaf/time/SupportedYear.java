package nl.maatstaf.time;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import nl.maatstaf.text.Limit;
import nl.maatstaf.text.Limits;

/** A year that someone types, by itself or in a date; what lies outside our time is a slip of the keyboard. */
public record SupportedYear(
        @Min(SupportedYear.FIRST) @Max(SupportedYear.LAST) int year) {

    public static final int FIRST = 1900;
    public static final int LAST = 2100;

    private static final Limit LIMIT = Limits.of(SupportedYear.class).at("year");

    public static boolean has(int year) {
        return LIMIT.allows(year);
    }

    public static boolean has(LocalDate day) {
        return has(day.getYear());
    }

    /** Whether the period ends in such a year, as an unknown one may. */
    public static boolean has(PartialDate date) {
        return date.countsFrom().map(day -> has(day.getYear())).orElse(true);
    }
}
