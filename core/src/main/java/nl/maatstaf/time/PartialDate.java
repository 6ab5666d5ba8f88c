package nl.maatstaf.time;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
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
public class PartialDate implements Serializable {

    private static final long serialVersionUID = 1L;

    @Column(name = "occurred_on")
    private @Nullable LocalDate lastDay;

    @Enumerated(EnumType.STRING)
    @Column(name = "occurred_precision", nullable = false, length = 20)
    private Precision precision;

    @SuppressWarnings("NullAway.Init")
    protected PartialDate() {}

    private PartialDate(@Nullable LocalDate lastDay, Precision precision) {
        this.lastDay = lastDay;
        this.precision = precision;
    }

    /** How far a date is known. */
    public enum Precision {
        DAY,
        MID_MONTH,
        MONTH,
        SEASON,
        EARLY_YEAR,
        LATE_YEAR,
        YEAR,
        NO_LATER_THAN,
        UNKNOWN
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
        if ((lastDay == null) != (precision == Precision.UNKNOWN)) {
            throw new IllegalArgumentException("a date is unknown exactly when it has no day");
        }
        return new PartialDate(lastDay, precision);
    }

    /** The first day on which it counts; empty when the date is unknown. */
    public Optional<LocalDate> countsFrom() {
        return Optional.ofNullable(lastDay);
    }

    public Precision precision() {
        return precision;
    }

    public boolean isKnown() {
        return lastDay != null;
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

    /** ISO day and precision, as it stands in the audit log: {@code 2022-12-20/MID_MONTH}. */
    @Override
    public String toString() {
        return (lastDay == null ? "" : lastDay + "/") + precision;
    }
}
