package nl.maatstaf.quantity;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * The sum of ranges, shown as a band: low, central and high are added apart. Where one of the ranges misses a value the
 * sum misses it too, for a sum of the others would look like a total and be none.
 *
 * @param low missing when a low value is missing somewhere
 * @param central missing when a central value is missing somewhere
 * @param high missing when a high value is missing somewhere
 */
public record TonnesBand(
        @Nullable Tonnes low,
        @Nullable Tonnes central,
        @Nullable Tonnes high) {

    /** The sum of nothing. */
    public static final TonnesBand ZERO = new TonnesBand(Tonnes.ZERO, Tonnes.ZERO, Tonnes.ZERO);

    /** The sum of ranges of one indicator. */
    public static TonnesBand sumOf(Collection<TonnesRange> ranges) {
        return ranges.stream().reduce(ZERO, TonnesBand::plus, TonnesBand::plus);
    }

    public TonnesBand plus(TonnesRange range) {
        return plus(new TonnesBand(
                range.low().orElse(null),
                range.central().orElse(null),
                range.high().orElse(null)));
    }

    public TonnesBand plus(TonnesBand other) {
        return new TonnesBand(add(low, other.low), add(central, other.central), add(high, other.high));
    }

    private static @Nullable Tonnes add(@Nullable Tonnes one, @Nullable Tonnes other) {
        return one == null || other == null ? null : one.plus(other);
    }
}
