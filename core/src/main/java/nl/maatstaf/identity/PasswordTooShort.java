package nl.maatstaf.identity;

import nl.maatstaf.refusal.Refusal;

/** A password has at least so many characters. */
public final class PasswordTooShort extends Refusal {

    private static final long serialVersionUID = 1L;

    public PasswordTooShort(int minimum) {
        super("newPassword", minimum);
    }

    @Override
    public Kind kind() {
        return Kind.INVALID;
    }
}
