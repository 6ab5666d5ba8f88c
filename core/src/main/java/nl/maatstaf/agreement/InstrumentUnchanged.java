package nl.maatstaf.agreement;

import nl.maatstaf.refusal.Refusal;

/** A correction of an instrument that says the same as what it corrects. */
public class InstrumentUnchanged extends Refusal {

    private static final long serialVersionUID = 1L;

    public InstrumentUnchanged(String field) {
        super(field);
    }

    @Override
    public Kind kind() {
        return Kind.INVALID;
    }
}
