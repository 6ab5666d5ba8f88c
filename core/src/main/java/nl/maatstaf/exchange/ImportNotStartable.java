package nl.maatstaf.exchange;

import nl.maatstaf.refusal.Refusal;

/** The import was loaded before or is being loaded. */
public class ImportNotStartable extends Refusal {

    private static final long serialVersionUID = 1L;

    public ImportNotStartable() {
        super(null);
    }

    @Override
    public Kind kind() {
        return Kind.NOT_NOW;
    }
}
