package nl.maatstaf.party;

import nl.maatstaf.refusal.Refusal;

/** The organisation, or what was to be changed of it, was changed after the caller looked. */
public final class OrganisationChangedMeanwhile extends Refusal {

    private static final long serialVersionUID = 1L;

    public OrganisationChangedMeanwhile() {
        super(null);
    }

    @Override
    public Kind kind() {
        return Kind.CHANGED_MEANWHILE;
    }
}
