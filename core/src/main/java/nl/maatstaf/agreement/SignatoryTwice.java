package nl.maatstaf.agreement;

import nl.maatstaf.refusal.Refusal;

/** A party signs an instrument once. */
public class SignatoryTwice extends Refusal {

    private static final long serialVersionUID = 1L;

    public SignatoryTwice(String party) {
        super("signatories", party);
    }

    @Override
    public Kind kind() {
        return Kind.INVALID;
    }
}
