package nl.maatstaf.identity;

import nl.maatstaf.refusal.Refusal;

/** The current password is not the one that was typed. */
public final class WrongPassword extends Refusal {

    private static final long serialVersionUID = 1L;

    public WrongPassword() {
        super("currentPassword");
    }

    @Override
    public Kind kind() {
        return Kind.INVALID;
    }
}
