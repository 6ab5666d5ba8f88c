package nl.maatstaf.agreement;

import nl.maatstaf.refusal.Refusal;

/** A correction of the signatories that says the same as what it corrects. */
public class SignatoriesUnchanged extends Refusal {

    private static final long serialVersionUID = 1L;

    public SignatoriesUnchanged() {
        super("signatories");
    }

    @Override
    public Kind kind() {
        return Kind.INVALID;
    }
}
