package nl.maatstaf.casefile;

import nl.maatstaf.refusal.Refusal;

/** The track has no such state. */
public class TrackStateUnknown extends Refusal {

    private static final long serialVersionUID = 1L;

    public TrackStateUnknown(String state) {
        super("state", state);
    }

    @Override
    public Kind kind() {
        return Kind.INVALID;
    }
}
