package nl.maatstaf.quantity;

import java.math.BigDecimal;
import nl.maatstaf.refusal.Refusal;
import org.jspecify.annotations.Nullable;

/** Tonnes finer than a kilogram. */
public final class TonnesTooPrecise extends Refusal {

    private static final long serialVersionUID = 1L;

    public TonnesTooPrecise(@Nullable String field, BigDecimal value) {
        super(field, value);
    }

    @Override
    public Kind kind() {
        return Kind.INVALID;
    }
}
