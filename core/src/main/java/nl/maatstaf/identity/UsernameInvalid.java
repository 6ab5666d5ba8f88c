package nl.maatstaf.identity;

import nl.maatstaf.refusal.Refusal;

/** A username has 2 to 100 small letters, digits, points, hyphens or underscores. */
public final class UsernameInvalid extends Refusal {

    private static final long serialVersionUID = 1L;

    public UsernameInvalid() {
        super("username");
    }

    @Override
    public Kind kind() {
        return Kind.INVALID;
    }
}
