package nl.maatstaf.casefile;

import nl.maatstaf.refusal.Refusal;

/** A case cannot go from the one status to the other. */
public class StatusNotAllowed extends Refusal {

    private static final long serialVersionUID = 1L;

    public StatusNotAllowed(CaseStatus from, CaseStatus to) {
        super(null, from, to);
    }

    @Override
    public Kind kind() {
        return Kind.NOT_NOW;
    }
}
