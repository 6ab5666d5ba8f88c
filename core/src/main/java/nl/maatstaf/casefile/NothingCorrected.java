package nl.maatstaf.casefile;

import nl.maatstaf.refusal.Refusal;

/** A correction says something else than what stands recorded. */
public class NothingCorrected extends Refusal {

    private static final long serialVersionUID = 1L;

    public NothingCorrected() {
        super(null);
    }

    @Override
    public Kind kind() {
        return Kind.INVALID;
    }
}
