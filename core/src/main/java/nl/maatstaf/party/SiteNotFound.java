package nl.maatstaf.party;

import nl.maatstaf.refusal.Refusal;

/** The organisation has no such site. */
public final class SiteNotFound extends Refusal {

    private static final long serialVersionUID = 1L;

    public SiteNotFound() {
        super("site");
    }

    @Override
    public Kind kind() {
        return Kind.INVALID;
    }
}
