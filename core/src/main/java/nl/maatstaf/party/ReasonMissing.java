package nl.maatstaf.party;

import nl.maatstaf.refusal.Refusal;

/** A name set right without a reason. */
public final class ReasonMissing extends Refusal {

    private static final long serialVersionUID = 1L;

    public ReasonMissing() {
        super("reason");
    }

    @Override
    public Kind kind() {
        return Kind.INVALID;
    }
}
