package nl.maatstaf.party;

import nl.maatstaf.refusal.Refusal;

/** No organisation is known by that name. */
public final class NameUnknown extends Refusal {

    private static final long serialVersionUID = 1L;

    public NameUnknown(String name) {
        super("organisations", name);
    }

    @Override
    public Kind kind() {
        return Kind.INVALID;
    }
}
