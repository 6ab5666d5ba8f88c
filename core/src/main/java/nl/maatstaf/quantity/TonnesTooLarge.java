package nl.maatstaf.quantity;

import nl.maatstaf.refusal.Refusal;
import org.jspecify.annotations.Nullable;

/** More tonnes than can be kept: fifteen digits before the decimal point is the most. */
public final class TonnesTooLarge extends Refusal {

    private static final long serialVersionUID = 1L;

    public TonnesTooLarge(@Nullable String field) {
        super(field);
    }

    @Override
    public Kind kind() {
        return Kind.INVALID;
    }
}
