package nl.maatstaf.quantity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import nl.maatstaf.refusal.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Tonnes a year as a source gives them: low, central and high, of which some may be missing, but never all.
 *
 * <p>A single central value is a point: low, central and high are then the same, so that sums need no exception. What a
 * source left out of a range stays missing and is never guessed.
 */
@Embeddable
public class TonnesRange implements Serializable {

    private static final long serialVersionUID = 1L;

    @Column(name = "low_tonnes", precision = Tonnes.DIGITS + Tonnes.DECIMALS, scale = Tonnes.DECIMALS)
    private @Nullable BigDecimal low;

    @Column(name = "central_tonnes", precision = Tonnes.DIGITS + Tonnes.DECIMALS, scale = Tonnes.DECIMALS)
    private @Nullable BigDecimal central;

    @Column(name = "high_tonnes", precision = Tonnes.DIGITS + Tonnes.DECIMALS, scale = Tonnes.DECIMALS)
    private @Nullable BigDecimal high;

    protected TonnesRange() {}

    private TonnesRange(@Nullable Tonnes low, @Nullable Tonnes central, @Nullable Tonnes high) {
        this.low = low == null ? null : low.value();
        this.central = central == null ? null : central.value();
        this.high = high == null ? null : high.value();
    }

    /** One value, without a range around it. */
    public static TonnesRange point(Tonnes tonnes) {
        return new TonnesRange(tonnes, tonnes, tonnes);
    }

    /**
     * A range of which some values may be missing; a central value alone is a point.
     *
     * @throws Refusal {@link QuantityRefusals#RANGE_EMPTY} when all are missing, about the field {@code central}
     * @throws Refusal {@link QuantityRefusals#RANGE_OUT_OF_ORDER} when low exceeds central or high, or central exceeds high; about the field that is too high
     */
    public static TonnesRange of(@Nullable Tonnes low, @Nullable Tonnes central, @Nullable Tonnes high) {
        if (low == null && high == null) {
            if (central == null) {
                throw QuantityRefusals.RANGE_EMPTY.at("central");
            }
            return point(central);
        }
        checkOrder("low", low, central);
        checkOrder("central", central, high);
        checkOrder("low", low, high);
        return new TonnesRange(low, central, high);
    }

    public Optional<Tonnes> low() {
        return Optional.ofNullable(low).map(Tonnes::new);
    }

    public Optional<Tonnes> central() {
        return Optional.ofNullable(central).map(Tonnes::new);
    }

    public Optional<Tonnes> high() {
        return Optional.ofNullable(high).map(Tonnes::new);
    }

    public boolean isPoint() {
        return low != null && low().equals(central()) && low().equals(high());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TonnesRange that
                && low().equals(that.low())
                && central().equals(that.central())
                && high().equals(that.high());
    }

    @Override
    public int hashCode() {
        return Objects.hash(low(), central(), high());
    }

    /** As it stands in the audit log: {@code 800000/-/1700000}. */
    @Override
    public String toString() {
        return isPoint() ? text(central()) : text(low()) + "/" + text(central()) + "/" + text(high());
    }

    /** Reads what {@link #toString} wrote. */
    public static TonnesRange parse(String written) {
        String[] parts = written.split("/");
        return parts.length == 1
                ? point(new Tonnes(new BigDecimal(written)))
                : of(part(parts[0]), part(parts[1]), part(parts[2]));
    }

    private static @Nullable Tonnes part(String written) {
        return written.equals("-") ? null : new Tonnes(new BigDecimal(written));
    }

    private static String text(Optional<Tonnes> tonnes) {
        return tonnes.map(Tonnes::toString).orElse("-");
    }

    private static void checkOrder(String field, @Nullable Tonnes lower, @Nullable Tonnes higher) {
        if (lower != null && higher != null && lower.compareTo(higher) > 0) {
            throw QuantityRefusals.RANGE_OUT_OF_ORDER.at(field);
        }
    }
}
