package nl.maatstaf.exchange;

import nl.maatstaf.refusal.Refusal;

/** The files of the import are no longer kept, so that it can be neither checked nor loaded. */
public class ImportFilesGone extends Refusal {

    private static final long serialVersionUID = 1L;

    public ImportFilesGone() {
        super(null);
    }

    @Override
    public Kind kind() {
        return Kind.NOT_NOW;
    }
}
