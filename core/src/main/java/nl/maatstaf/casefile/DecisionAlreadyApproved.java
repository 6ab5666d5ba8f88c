package nl.maatstaf.casefile;

import nl.maatstaf.refusal.Refusal;

/** A second person approved the decision before. */
public class DecisionAlreadyApproved extends Refusal {

    private static final long serialVersionUID = 1L;

    public DecisionAlreadyApproved() {
        super(null);
    }

    @Override
    public Kind kind() {
        return Kind.NOT_NOW;
    }
}
