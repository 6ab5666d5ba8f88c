package nl.maatstaf.agreement;

import nl.maatstaf.refusal.Refusal;

/** A later step on the ladder is not drafted while an earlier one of the same kind is still open. */
public class InstrumentOutOfOrder extends Refusal {

    private static final long serialVersionUID = 1L;

    public InstrumentOutOfOrder(InstrumentKind kind) {
        super(null, kind);
    }

    @Override
    public Kind kind() {
        return Kind.NOT_NOW;
    }
}
