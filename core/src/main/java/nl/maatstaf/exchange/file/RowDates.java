package nl.maatstaf.exchange.file;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.maatstaf.exchange.row.Row;
import nl.maatstaf.exchange.row.RowFlaw;
import nl.maatstaf.text.BoundedParser;
import nl.maatstaf.text.Limit;
import nl.maatstaf.text.Limits;
import nl.maatstaf.time.PartialDate;
import nl.maatstaf.time.PartialDate.Precision;
import nl.maatstaf.time.Season;
import nl.maatstaf.time.SupportedYear;
import nl.maatstaf.time.WrittenDate;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates as pages do, and, where a file says so, with how far they are known: {@code 2025-11} with the precision
 * {@code season} is the autumn of 2025.
 */
public final class RowDates {

    private static final String PRECISION = "precision";
    private static final Map<Precision, String> EXAMPLES = Map.of(
            Precision.DAY, "17-3-2025",
            Precision.NO_LATER_THAN, "17-3-2025",
            Precision.MID_MONTH, "2025-03",
            Precision.MONTH, "2025-03",
            Precision.SEASON, "2025-11",
            Precision.EARLY_YEAR, "2025",
            Precision.LATE_YEAR, "2025",
            Precision.YEAR, "2025",
            Precision.UNKNOWN, "");

    private static final Limit LIMIT = Limits.of(DateText.class).at("text");

    private RowDates() {}

    /** A date as a cell holds it. */
    private record DateText(
            @Size(max = BoundedParser.LONGEST) String text) {}

    /**
     * When something occurred, from the columns {@code occurred} and {@code precision}; without a precision it is known as
     * far as it is written. Unknown when it is wrong.
     */
    static PartialDate occurred(Row row) {
        boolean stated = row.has(PRECISION);
        Precision precision = stated ? row.choice(PRECISION, Precision.class) : null;
        if (stated && precision == null) {
            return PartialDate.unknown();
        }
        PartialDate date = occurred(row, precision);
        row.means(PRECISION, "");
        row.means("occurred", date.toString());
        row.reads("occurred", written(date));
        return date;
    }

    /** A date in the words of a file: its last day, and how far it is known. */
    public static String written(PartialDate date) {
        String precision = date.precision().name().toLowerCase(Locale.ROOT);
        return date.countsFrom().map(day -> day + " (" + precision + ")").orElse(precision);
    }

    /** The last day of the period in which a source was published; none when empty, unknown or wrong. */
    static @Nullable LocalDate published(Row row) {
        PartialDate date = read(row, "published").orElse(PartialDate.unknown());
        date.countsFrom().ifPresent(day -> row.means("published", day.toString()));
        date.countsFrom().ifPresent(day -> row.reads("published", day.toString()));
        return date.countsFrom().orElse(null);
    }

    private static PartialDate occurred(Row row, @Nullable Precision precision) {
        if (!row.has("occurred")) {
            if (precision == null) {
                row.flaw("occurred", RowFlaw.VALUE_MISSING);
            } else if (precision != Precision.UNKNOWN) {
                unlike(row, precision);
            }
            return PartialDate.unknown();
        }
        Optional<PartialDate> written = read(row, "occurred");
        if (written.isEmpty() || precision == null) {
            return written.orElse(PartialDate.unknown());
        }
        PartialDate date = known(written.get(), precision);
        if (date == null) {
            unlike(row, precision);
        }
        return date == null ? PartialDate.unknown() : date;
    }

    /** A date in a year there is; empty when there is none, or when it is wrong, which is noted. */
    private static Optional<PartialDate> read(Row row, String column) {
        String value = row.text(column, LIMIT);
        if (value == null) {
            return Optional.empty();
        }
        Optional<PartialDate> date = WrittenDate.read(value);
        if (date.isEmpty()) {
            row.flaw(column, RowFlaw.NOT_A_DATE, value);
        } else if (!SupportedYear.has(date.get())) {
            row.flaw(
                    column,
                    RowFlaw.DATE_OUTSIDE_YEARS,
                    value,
                    Integer.toString(SupportedYear.FIRST),
                    Integer.toString(SupportedYear.LAST));
        }
        return date.filter(SupportedYear::has);
    }

    /** The date as far as it is said to be known; none when it was written less exactly, or otherwise. */
    private static @Nullable PartialDate known(PartialDate written, Precision precision) {
        if (written.precision() == precision) {
            return written;
        }
        LocalDate last = written.countsFrom().orElse(null);
        boolean day = written.precision() == Precision.DAY;
        boolean month = day || written.precision() == Precision.MONTH;
        boolean year = month || written.precision() == Precision.YEAR;
        if (last == null || !year) {
            return null;
        }
        return switch (precision) {
            case YEAR -> PartialDate.in(last.getYear());
            case EARLY_YEAR -> PartialDate.earlyIn(last.getYear());
            case LATE_YEAR -> PartialDate.lateIn(last.getYear());
            case MONTH -> month ? PartialDate.in(YearMonth.from(last)) : null;
            case MID_MONTH -> month ? PartialDate.midOf(YearMonth.from(last)) : null;
            case SEASON -> month ? season(YearMonth.from(last)) : null;
            case NO_LATER_THAN -> day ? PartialDate.noLaterThan(last) : null;
            case DAY, UNKNOWN -> null;
        };
    }

    private static PartialDate season(YearMonth within) {
        YearMonth last = within;
        while (Season.endingIn(last.getMonth()).isEmpty()) {
            last = last.plusMonths(1);
        }
        return PartialDate.in(Season.endingIn(last.getMonth()).orElseThrow(), last.getYear());
    }

    private static void unlike(Row row, Precision precision) {
        row.flaw(
                "occurred",
                RowFlaw.DATE_UNLIKE_PRECISION,
                row.cell("occurred"),
                precision.name().toLowerCase(Locale.ROOT),
                EXAMPLES.getOrDefault(precision, ""));
    }
}
