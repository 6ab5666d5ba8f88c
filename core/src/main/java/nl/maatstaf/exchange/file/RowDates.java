package nl.maatstaf.exchange.file;

import jakarta.validation.constraints.Size;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.maatstaf.exchange.row.Row;
import nl.maatstaf.exchange.row.RowFlaw;
import nl.maatstaf.text.BoundedParser;
import nl.maatstaf.text.Limit;
import nl.maatstaf.text.Limits;
import nl.maatstaf.time.PartialDate;
import nl.maatstaf.time.PartialDate.Precision;
import nl.maatstaf.time.Season;
import nl.maatstaf.time.SupportedYear;
import org.jspecify.annotations.Nullable;

/** Reads dates as files write them: {@code 2025}, {@code 2025-03} or {@code 2025-03-17}, with how far they are known. */
final class RowDates {

    private static final Pattern DATE = Pattern.compile("(\\d{4})(?:-(\\d{2}))?(?:-(\\d{2}))?");
    private static final Map<Precision, String> EXAMPLES = Map.of(
            Precision.DAY, "2025-03-17",
            Precision.NO_LATER_THAN, "2025-03-17",
            Precision.MID_MONTH, "2025-03",
            Precision.MONTH, "2025-03",
            Precision.SEASON, "2025-11",
            Precision.EARLY_YEAR, "2025",
            Precision.LATE_YEAR, "2025",
            Precision.YEAR, "2025",
            Precision.UNKNOWN, "");

    private static final Limit LIMIT = Limits.of(DateText.class).at("text");

    private RowDates() {}

    /** A date as a cell holds it, no longer than a day. */
    private record DateText(@Size(max = 10) String text) {}

    /** When something occurred, from the columns {@code occurred} and {@code precision}; unknown when it is wrong. */
    static PartialDate occurred(Row row) {
        Precision precision = row.choice("precision", Precision.class);
        if (precision == null) {
            return PartialDate.unknown();
        }
        String value = row.text("occurred", LIMIT);
        if ((value == null) != (precision == Precision.UNKNOWN)) {
            unlike(row, value, precision);
            return PartialDate.unknown();
        }
        return value == null ? PartialDate.unknown() : occurred(row, value, precision);
    }

    /** The last day of the day or month in which a source was published; none when empty or wrong. */
    static @Nullable LocalDate published(Row row) {
        String value = row.text("published", LIMIT);
        if (value == null) {
            return null;
        }
        Optional<LocalDate> day = BoundedParser.month(value)
                .map(YearMonth::atEndOfMonth)
                .or(() -> BoundedParser.day(value))
                .filter(SupportedYear::has);
        if (day.isEmpty()) {
            row.flaw("published", RowFlaw.NOT_A_DATE, value);
        }
        return day.orElse(null);
    }

    private static PartialDate occurred(Row row, String value, Precision precision) {
        Matcher parts = DATE.matcher(value);
        if (!parts.matches() || !SupportedYear.has(number(parts, 1))) {
            row.flaw("occurred", RowFlaw.NOT_A_DATE, value);
            return PartialDate.unknown();
        }
        try {
            PartialDate date = of(precision, parts);
            if (date == null) {
                unlike(row, value, precision);
            }
            return date == null ? PartialDate.unknown() : date;
        } catch (DateTimeException e) {
            row.flaw("occurred", RowFlaw.NOT_A_DATE, value);
            return PartialDate.unknown();
        }
    }

    private static @Nullable PartialDate of(Precision precision, Matcher parts) {
        int year = number(parts, 1);
        YearMonth month = parts.group(2) == null ? null : YearMonth.of(year, number(parts, 2));
        LocalDate day = month == null || parts.group(3) == null ? null : month.atDay(number(parts, 3));
        return switch (precision) {
            case YEAR -> PartialDate.in(year);
            case EARLY_YEAR -> PartialDate.earlyIn(year);
            case LATE_YEAR -> PartialDate.lateIn(year);
            case MONTH -> month == null ? null : PartialDate.in(month);
            case MID_MONTH -> month == null ? null : PartialDate.midOf(month);
            case SEASON -> month == null ? null : season(month);
            case DAY -> day == null ? null : PartialDate.on(day);
            case NO_LATER_THAN -> day == null ? null : PartialDate.noLaterThan(day);
            case UNKNOWN -> null;
        };
    }

    private static int number(Matcher parts, int group) {
        return BoundedParser.integer(parts.group(group)).orElseThrow();
    }

    private static PartialDate season(YearMonth within) {
        YearMonth last = within;
        while (Season.endingIn(last.getMonth()).isEmpty()) {
            last = last.plusMonths(1);
        }
        return PartialDate.in(Season.endingIn(last.getMonth()).orElseThrow(), last.getYear());
    }

    private static void unlike(Row row, @Nullable String value, Precision precision) {
        row.flaw(
                "occurred",
                RowFlaw.DATE_UNLIKE_PRECISION,
                value == null ? "" : value,
                precision.name().toLowerCase(Locale.ROOT),
                EXAMPLES.getOrDefault(precision, ""));
    }
}
