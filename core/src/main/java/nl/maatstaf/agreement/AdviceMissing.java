package nl.maatstaf.agreement;

import nl.maatstaf.refusal.Refusal;

/** A JLoI is not signed without the advice of the AMVI or a recorded deviation from it. */
public class AdviceMissing extends Refusal {

    private static final long serialVersionUID = 1L;

    public AdviceMissing() {
        super(null);
    }

    @Override
    public Kind kind() {
        return Kind.NOT_NOW;
    }
}
