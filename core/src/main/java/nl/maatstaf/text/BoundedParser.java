package nl.maatstaf.text;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Numbers, days, moments and identifiers read out of text from outside: addresses, forms, JSON and files. Length and form
 * are looked at before anything is worked out, so that no text costs more than it is long, and what is read fits the
 * database: {@code 1e10000000} would be a number of ten million digits, and the year 999999999 is one that no column keeps.
 *
 * <p>What people write is read as {@link TypedText#code} reads it, so with any spaces in it; what only machines write, a
 * number with an exponent and a moment, as it is. What cannot be read is empty; whoever asked says so at its place.
 */
public final class BoundedParser {

    /** The most characters of anything that is read. */
    public static final int LONGEST = 40;

    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,18}");
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:\\.\\d+)?");
    private static final Pattern SCIENTIFIC = Pattern.compile("-?\\d+(?:\\.\\d+)?(?:[eE][+-]?\\d{1,2})?");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");
    private static final Pattern MOMENT =
            Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,9})?)?Z");
    private static final Pattern IDENTIFIER = Pattern.compile("[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private BoundedParser() {}

    /** A whole number of at most 18 digits. */
    public static Optional<Long> whole(String text) {
        return written(text, WHOLE, Long::valueOf);
    }

    /** A whole number that is an {@code int}. */
    public static Optional<Integer> integer(String text) {
        return whole(text).filter(whole -> whole.intValue() == whole).map(Long::intValue);
    }

    /** A decimal number with a point and no exponent. */
    public static Optional<BigDecimal> number(String text) {
        return written(text, NUMBER, BigDecimal::new);
    }

    /** A number as JSON writes it, also with an exponent; written out in full it is no longer than the longest text. */
    public static Optional<BigDecimal> scientific(String text) {
        return read(text, SCIENTIFIC, BigDecimal::new)
                .filter(number -> number.precision() + Math.abs(number.scale()) <= LONGEST);
    }

    /** A day as {@code 2026-11-21}. */
    public static Optional<LocalDate> day(String text) {
        return written(text, DAY, LocalDate::parse);
    }

    /** A month as {@code 2026-11}. */
    public static Optional<YearMonth> month(String text) {
        return written(text, MONTH, YearMonth::parse);
    }

    /** A moment as {@code 2026-11-21T12:00:00.123456Z}. */
    public static Optional<Instant> moment(String text) {
        return read(text, MOMENT, Instant::parse);
    }

    /** An identifier of 36 characters. */
    public static Optional<UUID> identifier(String text) {
        return written(text, IDENTIFIER, UUID::fromString);
    }

    private static <T> Optional<T> written(String text, Pattern form, Function<String, T> reading) {
        return text.length() > LONGEST ? Optional.empty() : read(TypedText.code(text), form, reading);
    }

    private static <T> Optional<T> read(String text, Pattern form, Function<String, T> reading) {
        if (text.length() > LONGEST || !form.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(reading.apply(text));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
