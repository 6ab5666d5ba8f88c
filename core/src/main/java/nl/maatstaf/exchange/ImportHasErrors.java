package nl.maatstaf.exchange;

import nl.maatstaf.refusal.Refusal;

/** A file with errors is not taken in; nothing of the import was. */
public class ImportHasErrors extends Refusal {

    private static final long serialVersionUID = 1L;

    public ImportHasErrors(int errors) {
        super(null, errors);
    }

    @Override
    public Kind kind() {
        return Kind.INVALID;
    }
}
