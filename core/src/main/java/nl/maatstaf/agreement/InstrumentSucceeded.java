package nl.maatstaf.agreement;

import nl.maatstaf.refusal.Refusal;

/** An instrument stays signed while another that succeeds it stands. */
public class InstrumentSucceeded extends Refusal {

    private static final long serialVersionUID = 1L;

    public InstrumentSucceeded(InstrumentKind successor) {
        super(null, successor);
    }

    @Override
    public Kind kind() {
        return Kind.NOT_NOW;
    }
}
