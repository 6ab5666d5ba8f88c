package nl.maatstaf.identity;

import nl.maatstaf.refusal.Refusal;

/** A user has a name of one to so many characters. */
public final class DisplayNameInvalid extends Refusal {

    private static final long serialVersionUID = 1L;

    public DisplayNameInvalid(int longest) {
        super("displayName", longest);
    }

    @Override
    public Kind kind() {
        return Kind.INVALID;
    }
}
