package nl.maatstaf.exchange;

import nl.maatstaf.refusal.Refusal;

/** The import was broken off on request; nothing of it was loaded. */
public class ImportCancelled extends Refusal {

    private static final long serialVersionUID = 1L;

    public ImportCancelled() {
        super(ExchangeRefusals.IMPORT_CANCELLED, null);
    }
}
