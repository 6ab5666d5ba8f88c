package nl.maatstaf.identity;

import nl.maatstaf.refusal.Refusal;

/** The user was changed after the caller looked. */
public final class UserChangedMeanwhile extends Refusal {

    private static final long serialVersionUID = 1L;

    public UserChangedMeanwhile() {
        super(null);
    }

    @Override
    public Kind kind() {
        return Kind.CHANGED_MEANWHILE;
    }
}
