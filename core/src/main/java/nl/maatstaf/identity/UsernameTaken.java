package nl.maatstaf.identity;

import nl.maatstaf.refusal.Refusal;

/** Another user signs in with this name. */
public final class UsernameTaken extends Refusal {

    private static final long serialVersionUID = 1L;

    public UsernameTaken(String username) {
        super("username", username);
    }

    @Override
    public Kind kind() {
        return Kind.INVALID;
    }
}
