package nl.maatstaf.identity;

import nl.maatstaf.refusal.Refusal;

/** The caller has no role that may do this; the right asked for is named. */
public final class NotAuthorised extends Refusal {

    private static final long serialVersionUID = 1L;

    public NotAuthorised(Right right) {
        super(null, right);
    }

    @Override
    public Kind kind() {
        return Kind.FORBIDDEN;
    }
}
