package nl.maatstaf.casefile;

import nl.maatstaf.refusal.Refusal;

/** A confidential case has nobody who may open it. */
public class ConfidentialForNobody extends Refusal {

    private static final long serialVersionUID = 1L;

    public ConfidentialForNobody() {
        super("officer");
    }

    @Override
    public Kind kind() {
        return Kind.INVALID;
    }
}
