package nl.maatstaf.identity;

import nl.maatstaf.refusal.Refusal;

/** The request was decided on or taken back before, or lapsed. */
public final class RequestNotOpen extends Refusal {

    private static final long serialVersionUID = 1L;

    public RequestNotOpen() {
        super(null);
    }

    @Override
    public Kind kind() {
        return Kind.CHANGED_MEANWHILE;
    }
}
