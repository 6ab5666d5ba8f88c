package nl.maatstaf.party;

import nl.maatstaf.refusal.Refusal;

/** The organisation is not known by that name. */
public final class AliasNotFound extends Refusal {

    private static final long serialVersionUID = 1L;

    public AliasNotFound(String name) {
        super("name", name);
    }

    @Override
    public Kind kind() {
        return Kind.INVALID;
    }
}
