package nl.maatstaf.identity;

import nl.maatstaf.refusal.Refusal;

/** The current password was wrong so often that the next attempt has to wait so many seconds. */
public final class PasswordTriedTooOften extends Refusal {

    private static final long serialVersionUID = 1L;

    public PasswordTriedTooOften(long seconds) {
        super("currentPassword", seconds);
    }

    @Override
    public Kind kind() {
        return Kind.NOT_NOW;
    }
}
