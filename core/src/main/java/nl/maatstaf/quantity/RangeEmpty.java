package nl.maatstaf.quantity;

import nl.maatstaf.refusal.Refusal;
import org.jspecify.annotations.Nullable;

/** A range without any value. */
public final class RangeEmpty extends Refusal {

    private static final long serialVersionUID = 1L;

    public RangeEmpty(@Nullable String field) {
        super(field);
    }

    @Override
    public Kind kind() {
        return Kind.INVALID;
    }
}
