package nl.maatstaf.identity;

import nl.maatstaf.refusal.Refusal;

/** A company's user acts for at least one organisation and no programme; others act for no organisation. */
public final class ActsForNobody extends Refusal {

    private static final long serialVersionUID = 1L;

    public ActsForNobody() {
        super("organisations");
    }

    @Override
    public Kind kind() {
        return Kind.INVALID;
    }
}
