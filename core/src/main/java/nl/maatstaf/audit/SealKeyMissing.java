package nl.maatstaf.audit;

import nl.maatstaf.refusal.Refusal;

/** The log cannot be sealed, because the environment has no key. */
public final class SealKeyMissing extends Refusal {

    private static final long serialVersionUID = 1L;

    public SealKeyMissing() {
        super(null);
    }

    @Override
    public Kind kind() {
        return Kind.NOT_NOW;
    }
}
