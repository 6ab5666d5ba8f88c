package nl.maatstaf.identity;

import nl.maatstaf.refusal.Refusal;

/** Only who asked takes a request back; others decline it. */
public final class RequestOfAnother extends Refusal {

    private static final long serialVersionUID = 1L;

    public RequestOfAnother() {
        super(null);
    }

    @Override
    public Kind kind() {
        return Kind.NOT_NOW;
    }
}
