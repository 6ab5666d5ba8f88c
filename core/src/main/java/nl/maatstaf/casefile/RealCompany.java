package nl.maatstaf.casefile;

import nl.maatstaf.refusal.Refusal;

/** A case of a company that exists is no example, and counts. */
public class RealCompany extends Refusal {

    private static final long serialVersionUID = 1L;

    public RealCompany() {
        super("fictional");
    }

    @Override
    public Kind kind() {
        return Kind.INVALID;
    }
}
