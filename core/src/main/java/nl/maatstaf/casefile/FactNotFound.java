package nl.maatstaf.casefile;

import nl.maatstaf.refusal.Refusal;

/** There is no such recorded fact on the case, or it was replaced meanwhile. */
public class FactNotFound extends Refusal {

    private static final long serialVersionUID = 1L;

    public FactNotFound() {
        super(null);
    }

    @Override
    public Kind kind() {
        return Kind.NOT_FOUND;
    }
}
