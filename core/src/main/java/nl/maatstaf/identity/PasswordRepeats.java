package nl.maatstaf.identity;

import nl.maatstaf.refusal.Refusal;

/** The password is one short piece over and over. */
public final class PasswordRepeats extends Refusal {

    private static final long serialVersionUID = 1L;

    public PasswordRepeats() {
        super("newPassword");
    }

    @Override
    public Kind kind() {
        return Kind.INVALID;
    }
}
