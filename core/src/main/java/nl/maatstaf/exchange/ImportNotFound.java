package nl.maatstaf.exchange;

import nl.maatstaf.refusal.Refusal;

/** There is no such import. */
public class ImportNotFound extends Refusal {

    private static final long serialVersionUID = 1L;

    public ImportNotFound() {
        super(null);
    }

    @Override
    public Kind kind() {
        return Kind.NOT_FOUND;
    }
}
