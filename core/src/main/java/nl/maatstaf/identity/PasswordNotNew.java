package nl.maatstaf.identity;

import nl.maatstaf.refusal.Refusal;

/** The new password is the one there was. */
public final class PasswordNotNew extends Refusal {

    private static final long serialVersionUID = 1L;

    public PasswordNotNew() {
        super("newPassword");
    }

    @Override
    public Kind kind() {
        return Kind.INVALID;
    }
}
