package nl.maatstaf.quantity;

import nl.maatstaf.refusal.Refusal;
import org.jspecify.annotations.Nullable;

/** A baseline that ends before it begins, or lies outside 1900 to 2100. */
public final class BaselineOutOfOrder extends Refusal {

    private static final long serialVersionUID = 1L;

    public BaselineOutOfOrder(@Nullable String field, int firstYear, int lastYear) {
        super(field, Integer.toString(firstYear), Integer.toString(lastYear));
    }

    @Override
    public Kind kind() {
        return Kind.INVALID;
    }
}
