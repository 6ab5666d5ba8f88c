package nl.maatstaf.identity;

import nl.maatstaf.refusal.Refusal;

/** The user has no such token. */
public final class TokenNotFound extends Refusal {

    private static final long serialVersionUID = 1L;

    public TokenNotFound() {
        super(null);
    }

    @Override
    public Kind kind() {
        return Kind.NOT_FOUND;
    }
}
