package nl.maatstaf.identity;

import nl.maatstaf.refusal.Refusal;

/** There is an open request about this user. */
public final class AlreadyAsked extends Refusal {

    private static final long serialVersionUID = 1L;

    public AlreadyAsked(String username) {
        super("roles", username);
    }

    @Override
    public Kind kind() {
        return Kind.NOT_NOW;
    }
}
