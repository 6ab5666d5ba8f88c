package nl.maatstaf.agreement;

import nl.maatstaf.refusal.Refusal;

/** There is no such instrument on the case. */
public class InstrumentNotFound extends Refusal {

    private static final long serialVersionUID = 1L;

    public InstrumentNotFound() {
        super(null);
    }

    @Override
    public Kind kind() {
        return Kind.NOT_FOUND;
    }
}
