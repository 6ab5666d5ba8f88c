package nl.maatstaf.identity;

import nl.maatstaf.refusal.Refusal;

/** There is no such user. */
public final class UserNotFound extends Refusal {

    private static final long serialVersionUID = 1L;

    public UserNotFound(String username) {
        super(null, username);
    }

    @Override
    public Kind kind() {
        return Kind.NOT_FOUND;
    }
}
