package nl.maatstaf.casefile;

import nl.maatstaf.refusal.Refusal;

/** Who took a decision may not approve it as well. */
public class FourEyesNeeded extends Refusal {

    private static final long serialVersionUID = 1L;

    public FourEyesNeeded(String decision) {
        super(null, decision);
    }

    @Override
    public Kind kind() {
        return Kind.FORBIDDEN;
    }
}
