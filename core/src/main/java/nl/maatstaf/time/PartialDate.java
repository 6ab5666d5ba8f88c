package nl.maatstaf.time;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A date as far as it is known: to the day, a part of a month or year, or no more than that it had happened by then.
 *
 * <p>On a peildatum it counts from the last day of the period it is known to; an unknown date does not count on any
 * ({@code data/facts/README.md}).
 */
@Embeddable
public class PartialDate implements Serializable, Comparable<PartialDate> {

    private static final long serialVersionUID = 1L;
    private static final int FIRST_DAY_OF_MID_MONTH = 11;
    private static final int LAST_DAY_OF_MID_MONTH = 20;
    private static final Comparator<PartialDate> ORDER = Comparator.comparing(
                    (PartialDate date) -> date.lastDay, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(PartialDate::precision);

    @Column(name = "occurred_on")
    private @Nullable LocalDate lastDay;

    @Enumerated(EnumType.STRING)
    @Column(name = "occurred_precision", nullable = false, length = 20)
    private Precision precision;

    protected PartialDate() {}

    private PartialDate(@Nullable LocalDate lastDay, Precision precision) {
        this.lastDay = lastDay;
        this.precision = precision;
    }

    /** How far a date is known, from the most to the least exact. */
    public enum Precision {
        DAY,
        /** From the eleventh to the twentieth. */
        MID_MONTH,
        MONTH,
        /** A meteorological season. */
        SEASON,
        /** January to March. */
        EARLY_YEAR,
        /** October to December. */
        LATE_YEAR,
        YEAR,
        /** It had happened by then. */
        NO_LATER_THAN,
        UNKNOWN;

        /** Whether a period known this far can end on that day; no day at all fits only {@link #UNKNOWN}. */
        public boolean fits(@Nullable LocalDate lastDay) {
            if (lastDay == null) {
                return this == UNKNOWN;
            }
            boolean endsMonth = lastDay.getDayOfMonth() == lastDay.lengthOfMonth();
            return switch (this) {
                case DAY, NO_LATER_THAN -> true;
                case MID_MONTH -> lastDay.getDayOfMonth() == LAST_DAY_OF_MID_MONTH;
                case MONTH -> endsMonth;
                case SEASON -> endsMonth && Season.endingIn(lastDay.getMonth()).isPresent();
                case EARLY_YEAR -> endsMonth && lastDay.getMonth() == Month.MARCH;
                case LATE_YEAR, YEAR -> endsMonth && lastDay.getMonth() == Month.DECEMBER;
                case UNKNOWN -> false;
            };
        }
    }

    public static PartialDate on(LocalDate day) {
        return new PartialDate(day, Precision.DAY);
    }

    public static PartialDate in(YearMonth month) {
        return new PartialDate(month.atEndOfMonth(), Precision.MONTH);
    }

    public static PartialDate in(int year) {
        return new PartialDate(LocalDate.of(year, 12, 31), Precision.YEAR);
    }

    /** From the eleventh to the twentieth of the month: "half december". */
    public static PartialDate midOf(YearMonth month) {
        return new PartialDate(month.atDay(LAST_DAY_OF_MID_MONTH), Precision.MID_MONTH);
    }

    /**
     * A meteorological season.
     *
     * @param year the year it ends in: winter 2025 began in December 2024
     */
    public static PartialDate in(Season season, int year) {
        return new PartialDate(season.lastDay(year), Precision.SEASON);
    }

    /** January to March: "begin 2025". */
    public static PartialDate earlyIn(int year) {
        return new PartialDate(LocalDate.of(year, 3, 31), Precision.EARLY_YEAR);
    }

    /** October to December: "eind 2024". */
    public static PartialDate lateIn(int year) {
        return new PartialDate(LocalDate.of(year, 12, 31), Precision.LATE_YEAR);
    }

    public static PartialDate noLaterThan(LocalDate day) {
        return new PartialDate(day, Precision.NO_LATER_THAN);
    }

    public static PartialDate unknown() {
        return new PartialDate(null, Precision.UNKNOWN);
    }

    /**
     * A date as it is stored.
     *
     * @param lastDay the last day of the period, or none when unknown
     */
    public static PartialDate of(@Nullable LocalDate lastDay, Precision precision) {
        if (!precision.fits(lastDay)) {
            throw new IllegalArgumentException(lastDay + " is not the last day of a period known to " + precision);
        }
        return new PartialDate(lastDay, precision);
    }

    /** The first day on which it counts; empty when the date is unknown. */
    public Optional<LocalDate> countsFrom() {
        return Optional.ofNullable(lastDay);
    }

    /** The first day on which it may have been; empty when nothing says so. */
    public Optional<LocalDate> firstDay() {
        return countsFrom().flatMap(last -> switch (precision) {
            case DAY -> Optional.of(last);
            case MID_MONTH -> Optional.of(last.withDayOfMonth(FIRST_DAY_OF_MID_MONTH));
            case MONTH -> Optional.of(last.withDayOfMonth(1));
            case SEASON, EARLY_YEAR, LATE_YEAR ->
                Optional.of(last.withDayOfMonth(1).minusMonths(2));
            case YEAR -> Optional.of(last.withDayOfYear(1));
            case NO_LATER_THAN, UNKNOWN -> Optional.empty();
        });
    }

    /** Whether it counts from a later day only; an unknown date is not later than any. */
    public boolean isAfter(LocalDate day) {
        return lastDay != null && lastDay.isAfter(day);
    }

    /**
     * Refuses a date on which something cannot have happened yet.
     *
     * @throws nl.maatstaf.refusal.Refusal {@link TimeRefusals#DATE_IN_FUTURE} when it counts from after today only
     */
    public void checkNotAfter(LocalDate today) {
        if (isAfter(today)) {
            throw TimeRefusals.DATE_IN_FUTURE.with(today);
        }
    }

    /** The first day of the period it is known to; empty when it has none. */
    public Optional<LocalDate> earliestDay() {
        return countsFrom().flatMap(last -> switch (precision) {
            case DAY -> Optional.of(last);
            case MID_MONTH -> Optional.of(last.withDayOfMonth(FIRST_DAY_OF_MID_MONTH));
            case MONTH -> Optional.of(last.withDayOfMonth(1));
            case SEASON, EARLY_YEAR, LATE_YEAR ->
                Optional.of(last.withDayOfMonth(1).minusMonths(2));
            case YEAR -> Optional.of(last.withDayOfYear(1));
            case NO_LATER_THAN, UNKNOWN -> Optional.empty();
        });
    }

    /**
     * This date of something that happened: of a period that is not over, no more is known than that it had by today.
     *
     * @throws nl.maatstaf.refusal.Refusal {@link TimeRefusals#DATE_IN_FUTURE} when the period is still to begin
     */
    public PartialDate happenedBy(LocalDate today) {
        earliestDay().filter(today::isBefore).ifPresent(day -> {
            throw TimeRefusals.DATE_IN_FUTURE.with(today);
        });
        return isAfter(today) ? noLaterThan(today) : this;
    }

    public Precision precision() {
        return precision;
    }

    public boolean isKnown() {
        return lastDay != null;
    }

    /** Whether it counts on a peildatum. */
    public boolean countsOn(LocalDate peildatum) {
        return lastDay != null && !lastDay.isAfter(peildatum);
    }

    /** By the day it counts from, the more exactly known first; unknown dates last. */
    @Override
    public int compareTo(PartialDate other) {
        return ORDER.compare(this, other);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PartialDate that
                && Objects.equals(lastDay, that.lastDay)
                && precision == that.precision;
    }

    @Override
    public int hashCode() {
        return Objects.hash(lastDay, precision);
    }

    /**
     * A date as {@link #toString} writes it.
     *
     * @throws java.time.DateTimeException or IllegalArgumentException when it is not one
     */
    public static PartialDate parse(String text) {
        int slash = text.indexOf('/');
        return slash < 0
                ? unknown()
                : of(LocalDate.parse(text.substring(0, slash)), Precision.valueOf(text.substring(slash + 1)));
    }

    /** ISO day and precision, as it stands in the audit log: {@code 2022-12-20/MID_MONTH}. */
    @Override
    public String toString() {
        return (lastDay == null ? "" : lastDay + "/") + precision;
    }
}
