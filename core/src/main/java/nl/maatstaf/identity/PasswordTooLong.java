package nl.maatstaf.identity;

import nl.maatstaf.refusal.Refusal;

/** A password has at most so many characters. */
public final class PasswordTooLong extends Refusal {

    private static final long serialVersionUID = 1L;

    public PasswordTooLong(int maximum) {
        super("newPassword", maximum);
    }

    @Override
    public Kind kind() {
        return Kind.INVALID;
    }
}
