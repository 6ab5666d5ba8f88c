package nl.maatstaf.identity;

import nl.maatstaf.refusal.Refusal;

/** The password is one that many people use, or little more than that. */
public final class PasswordCommon extends Refusal {

    private static final long serialVersionUID = 1L;

    public PasswordCommon() {
        super("newPassword");
    }

    @Override
    public Kind kind() {
        return Kind.INVALID;
    }
}
