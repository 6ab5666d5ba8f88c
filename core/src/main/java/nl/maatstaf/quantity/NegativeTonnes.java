package nl.maatstaf.quantity;

import java.math.BigDecimal;
import nl.maatstaf.refusal.Refusal;
import org.jspecify.annotations.Nullable;

/** Tonnes below zero. */
public final class NegativeTonnes extends Refusal {

    private static final long serialVersionUID = 1L;

    public NegativeTonnes(@Nullable String field, BigDecimal value) {
        super(field, value);
    }

    @Override
    public Kind kind() {
        return Kind.INVALID;
    }
}
