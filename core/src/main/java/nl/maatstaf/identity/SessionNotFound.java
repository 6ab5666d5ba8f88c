package nl.maatstaf.identity;

import nl.maatstaf.refusal.Refusal;

/** The user has no such session. */
public final class SessionNotFound extends Refusal {

    private static final long serialVersionUID = 1L;

    public SessionNotFound() {
        super(null);
    }

    @Override
    public Kind kind() {
        return Kind.NOT_FOUND;
    }
}
