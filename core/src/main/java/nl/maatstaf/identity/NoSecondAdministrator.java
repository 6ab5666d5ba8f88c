package nl.maatstaf.identity;

import nl.maatstaf.refusal.Refusal;

/** There is nobody who could approve; the command line of the server can do it. */
public final class NoSecondAdministrator extends Refusal {

    private static final long serialVersionUID = 1L;

    public NoSecondAdministrator(String verb, String username) {
        super("roles", verb, username);
    }

    @Override
    public Kind kind() {
        return Kind.NOT_NOW;
    }
}
