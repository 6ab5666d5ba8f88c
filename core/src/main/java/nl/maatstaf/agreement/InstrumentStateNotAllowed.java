package nl.maatstaf.agreement;

import nl.maatstaf.refusal.Refusal;

/** An instrument cannot go from the one state to the other. */
public class InstrumentStateNotAllowed extends Refusal {

    private static final long serialVersionUID = 1L;

    public InstrumentStateNotAllowed(InstrumentState from, InstrumentState to) {
        super(null, from, to);
    }

    @Override
    public Kind kind() {
        return Kind.NOT_NOW;
    }
}
