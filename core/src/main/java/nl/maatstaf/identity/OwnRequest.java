package nl.maatstaf.identity;

import nl.maatstaf.refusal.Refusal;

/** Who asked, or is asked for, does not approve. */
public final class OwnRequest extends Refusal {

    private static final long serialVersionUID = 1L;

    public OwnRequest() {
        super(null);
    }

    @Override
    public Kind kind() {
        return Kind.NOT_NOW;
    }
}
