package nl.maatstaf.identity;

import nl.maatstaf.refusal.Refusal;

/** A token has a name of one to so many characters. */
public final class TokenLabelInvalid extends Refusal {

    private static final long serialVersionUID = 1L;

    public TokenLabelInvalid(int longest) {
        super("label", longest);
    }

    @Override
    public Kind kind() {
        return Kind.INVALID;
    }
}
