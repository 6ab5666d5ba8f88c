package nl.maatstaf.party;

import nl.maatstaf.refusal.Refusal;

/** The organisation has a site of that name already. */
public final class SiteThere extends Refusal {

    private static final long serialVersionUID = 1L;

    public SiteThere(String name) {
        super("name", name);
    }

    @Override
    public Kind kind() {
        return Kind.INVALID;
    }
}
