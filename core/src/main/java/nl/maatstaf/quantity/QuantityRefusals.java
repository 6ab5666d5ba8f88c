package nl.maatstaf.quantity;

import nl.maatstaf.refusal.RefusalType;

/** Why something asked of tonnes is refused. */
public final class QuantityRefusals {

    /** A baseline that ends before it begins, or is of no {@link nl.maatstaf.time.SupportedYear}; arguments: its years, the first and last there are. */
    public static final RefusalType BASELINE_OUT_OF_ORDER = RefusalType.invalid("quantity.baseline-out-of-order");

    /** Tonnes below zero. */
    public static final RefusalType NEGATIVE_TONNES = RefusalType.invalid("quantity.negative-tonnes");

    /** A range without any value. */
    public static final RefusalType RANGE_EMPTY = RefusalType.invalid("quantity.range-empty");

    /** A range whose low exceeds its central or high value, or whose central exceeds its high value. */
    public static final RefusalType RANGE_OUT_OF_ORDER = RefusalType.invalid("quantity.range-out-of-order");

    /** More tonnes than can be kept: fifteen digits before the decimal point is the most. */
    public static final RefusalType TONNES_TOO_LARGE = RefusalType.invalid("quantity.tonnes-too-large");

    /** Tonnes finer than a kilogram. */
    public static final RefusalType TONNES_TOO_PRECISE = RefusalType.invalid("quantity.tonnes-too-precise");

    private QuantityRefusals() {}
}
