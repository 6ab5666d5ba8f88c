package nl.maatstaf.identity;

import nl.maatstaf.refusal.Refusal;

/** The password is guessed in too few attempts. */
public final class PasswordGuessable extends Refusal {

    private static final long serialVersionUID = 1L;

    public PasswordGuessable() {
        super("newPassword");
    }

    @Override
    public Kind kind() {
        return Kind.INVALID;
    }
}
