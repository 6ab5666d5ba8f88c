package nl.maatstaf.identity;

import nl.maatstaf.refusal.Refusal;

/** The password has a name in it that a guesser knows: the user's or the product's. */
public final class PasswordHoldsName extends Refusal {

    private static final long serialVersionUID = 1L;

    public PasswordHoldsName() {
        super("newPassword");
    }

    @Override
    public Kind kind() {
        return Kind.INVALID;
    }
}
