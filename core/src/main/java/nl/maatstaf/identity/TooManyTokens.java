package nl.maatstaf.identity;

import nl.maatstaf.refusal.Refusal;

/** A user has at most so many tokens that work. */
public final class TooManyTokens extends Refusal {

    private static final long serialVersionUID = 1L;

    public TooManyTokens(int most) {
        super(null, most);
    }

    @Override
    public Kind kind() {
        return Kind.NOT_NOW;
    }
}
