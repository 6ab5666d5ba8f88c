package nl.maatstaf.identity;

import nl.maatstaf.refusal.Refusal;

/** Administrators do not lock themselves out: not by blocking themselves, nor by giving away their own right to manage users or the password they have. */
public final class OwnAccount extends Refusal {

    private static final long serialVersionUID = 1L;

    public OwnAccount() {
        super("roles");
    }

    @Override
    public Kind kind() {
        return Kind.NOT_NOW;
    }
}
