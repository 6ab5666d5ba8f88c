package nl.maatstaf.quantity;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import java.io.Serializable;
import java.math.BigDecimal;
import nl.maatstaf.refusal.Refusal;
import nl.maatstaf.text.Limit;
import nl.maatstaf.text.Limits;
import org.jspecify.annotations.Nullable;

/**
 * Tonnes a year, exact to the kilogram and never negative.
 *
 * @param value with three decimals
 */
public record Tonnes(
        @DecimalMin("0") @Digits(integer = Tonnes.DIGITS, fraction = Tonnes.DECIMALS)
        BigDecimal value) implements Comparable<Tonnes>, Serializable {

    /** The most digits before the decimal point. */
    static final int DIGITS = 15;

    /** The digits after it: kilograms. */
    static final int DECIMALS = 3;

    private static final Limit LIMIT = Limits.of(Tonnes.class).at("value");

    public static final Tonnes ZERO = new Tonnes(BigDecimal.ZERO);

    private static final int KILO = 3;
    private static final int MEGA = 6;

    /**
     * @throws Refusal {@link QuantityRefusals#NEGATIVE_TONNES} when below zero
     * @throws Refusal {@link QuantityRefusals#TONNES_TOO_PRECISE} when finer than a kilogram
     * @throws Refusal {@link QuantityRefusals#TONNES_TOO_LARGE} when it does not fit its column
     */
    public Tonnes(BigDecimal value) {
        this.value = checked(null, value);
    }

    /**
     * Tonnes that were typed into a field.
     *
     * @param field the input that a refusal names
     * @throws Refusal {@link QuantityRefusals#NEGATIVE_TONNES} when below zero
     * @throws Refusal {@link QuantityRefusals#TONNES_TOO_PRECISE} when finer than a kilogram
     * @throws Refusal {@link QuantityRefusals#TONNES_TOO_LARGE} when it does not fit its column
     */
    public static Tonnes of(String field, BigDecimal value) {
        return new Tonnes(checked(field, value));
    }

    public static Tonnes ofKilotonnes(BigDecimal kilotonnes) {
        return new Tonnes(kilotonnes.scaleByPowerOfTen(KILO));
    }

    /** Kilotonnes that were typed into a field; refused as {@link #of} does. */
    public static Tonnes ofKilotonnes(String field, BigDecimal kilotonnes) {
        return of(field, kilotonnes.scaleByPowerOfTen(KILO));
    }

    public static Tonnes ofMegatonnes(BigDecimal megatonnes) {
        return new Tonnes(megatonnes.scaleByPowerOfTen(MEGA));
    }

    /** In thousands of tonnes, without trailing zeros. */
    public BigDecimal kilotonnes() {
        return plain(value.scaleByPowerOfTen(-KILO));
    }

    /** In millions of tonnes, without trailing zeros. */
    public BigDecimal megatonnes() {
        return plain(value.scaleByPowerOfTen(-MEGA));
    }

    public Tonnes plus(Tonnes other) {
        return new Tonnes(value.add(other.value));
    }

    @Override
    public int compareTo(Tonnes other) {
        return value.compareTo(other.value);
    }

    /** Tonnes as a plain number with a point and no trailing zeros, as it stands in the audit log. */
    @Override
    public String toString() {
        return plain(value).toPlainString();
    }

    private static BigDecimal checked(@Nullable String field, BigDecimal value) {
        if (LIMIT.isTooLow(value)) {
            throw QuantityRefusals.NEGATIVE_TONNES.at(field, value);
        }
        if (LIMIT.isTooPrecise(value)) {
            throw QuantityRefusals.TONNES_TOO_PRECISE.at(field, value);
        }
        if (LIMIT.isTooHigh(value)) {
            throw QuantityRefusals.TONNES_TOO_LARGE.at(field);
        }
        return value.setScale(DECIMALS);
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
