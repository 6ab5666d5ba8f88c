package nl.maatstaf.party;

import nl.maatstaf.refusal.Refusal;

/** There is no such organisation. */
public class OrganisationNotFound extends Refusal {

    private static final long serialVersionUID = 1L;

    public OrganisationNotFound() {
        super(null);
    }

    @Override
    public Kind kind() {
        return Kind.NOT_FOUND;
    }
}
