package nl.maatstaf.quantity;

import java.math.BigDecimal;
import nl.maatstaf.refusal.Refusal;
import org.jspecify.annotations.Nullable;

/** A range whose low exceeds its central or high value, or whose central exceeds its high value. */
public final class RangeOutOfOrder extends Refusal {

    private static final long serialVersionUID = 1L;

    public RangeOutOfOrder(@Nullable String field, BigDecimal lower, BigDecimal higher) {
        super(field, lower, higher);
    }

    @Override
    public Kind kind() {
        return Kind.INVALID;
    }
}
