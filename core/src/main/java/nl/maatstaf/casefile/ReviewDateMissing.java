package nl.maatstaf.casefile;

import nl.maatstaf.refusal.Refusal;

/** A paused case is looked at again on a date. */
public class ReviewDateMissing extends Refusal {

    private static final long serialVersionUID = 1L;

    public ReviewDateMissing() {
        super("reviewOn");
    }

    @Override
    public Kind kind() {
        return Kind.INVALID;
    }
}
