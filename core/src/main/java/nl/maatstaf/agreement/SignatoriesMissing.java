package nl.maatstaf.agreement;

import nl.maatstaf.refusal.Refusal;

/** An instrument is signed by at least one party of each side. */
public class SignatoriesMissing extends Refusal {

    private static final long serialVersionUID = 1L;

    public SignatoriesMissing() {
        super("signatories");
    }

    @Override
    public Kind kind() {
        return Kind.INVALID;
    }
}
