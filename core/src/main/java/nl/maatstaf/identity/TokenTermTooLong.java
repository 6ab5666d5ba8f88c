package nl.maatstaf.identity;

import nl.maatstaf.refusal.Refusal;

/** A token is valid for at least one day and at most so many. */
public final class TokenTermTooLong extends Refusal {

    private static final long serialVersionUID = 1L;

    public TokenTermTooLong(int maximumDays) {
        super("validDays", maximumDays);
    }

    @Override
    public Kind kind() {
        return Kind.INVALID;
    }
}
