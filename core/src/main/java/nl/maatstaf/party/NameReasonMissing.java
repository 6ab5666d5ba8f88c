package nl.maatstaf.party;

import nl.maatstaf.refusal.Refusal;

/** A name set right without a reason. */
public final class NameReasonMissing extends Refusal {

    private static final long serialVersionUID = 1L;

    public NameReasonMissing() {
        super("reason");
    }

    @Override
    public Kind kind() {
        return Kind.INVALID;
    }
}
