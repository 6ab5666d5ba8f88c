package nl.maatstaf.quantity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import nl.maatstaf.refusal.Refusal;
import nl.maatstaf.time.SupportedYear;
import org.jspecify.annotations.Nullable;

/**
 * The year or span of years a reduction is compared with, or that the source does not publish it. Figures with different
 * baselines are never added as percentages.
 *
 * <p>An embedded baseline that is not published may be read back as no object at all; its owner answers
 * {@link #notPublished()} then.
 */
@Embeddable
public class Baseline implements Serializable {

    private static final long serialVersionUID = 1L;

    @Column(name = "baseline_from")
    private @Nullable Integer firstYear;

    @Column(name = "baseline_to")
    private @Nullable Integer lastYear;

    protected Baseline() {}

    private Baseline(@Nullable Integer firstYear, @Nullable Integer lastYear) {
        this.firstYear = firstYear;
        this.lastYear = lastYear;
    }

    public static Baseline notPublished() {
        return new Baseline();
    }

    /**
     * One year.
     *
     * @throws Refusal {@link QuantityRefusals#BASELINE_OUT_OF_ORDER} when it is no {@link SupportedYear}
     */
    public static Baseline of(int year) {
        return of(year, year);
    }

    /**
     * A span of years.
     *
     * @throws Refusal {@link QuantityRefusals#BASELINE_OUT_OF_ORDER} when the first is after the last, or either is no {@link SupportedYear}
     */
    public static Baseline of(int firstYear, int lastYear) {
        if (firstYear > lastYear || !SupportedYear.has(firstYear) || !SupportedYear.has(lastYear)) {
            throw QuantityRefusals.BASELINE_OUT_OF_ORDER.at(
                    "baselineFrom",
                    Integer.toString(firstYear),
                    Integer.toString(lastYear),
                    Integer.toString(SupportedYear.FIRST),
                    Integer.toString(SupportedYear.LAST));
        }
        return new Baseline(firstYear, lastYear);
    }

    public boolean isPublished() {
        return firstYear != null;
    }

    public Optional<Integer> firstYear() {
        return Optional.ofNullable(firstYear);
    }

    public Optional<Integer> lastYear() {
        return Optional.ofNullable(lastYear);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Baseline that
                && Objects.equals(firstYear, that.firstYear)
                && Objects.equals(lastYear, that.lastYear);
    }

    @Override
    public int hashCode() {
        return Objects.hash(firstYear, lastYear);
    }

    /** {@code 2020}, {@code 2018-2020} or empty, as it stands in the audit log. */
    @Override
    public String toString() {
        if (firstYear == null) {
            return "";
        }
        return firstYear.equals(lastYear) ? firstYear.toString() : firstYear + "-" + lastYear;
    }
}
