package nl.maatstaf.identity;

import nl.maatstaf.refusal.Refusal;

/** There is no such request. */
public final class RequestNotFound extends Refusal {

    private static final long serialVersionUID = 1L;

    public RequestNotFound() {
        super(null);
    }

    @Override
    public Kind kind() {
        return Kind.NOT_FOUND;
    }
}
