package nl.maatstaf.exchange;

import nl.maatstaf.refusal.RefusalType;

/** Why something asked of an import is refused. */
public final class ExchangeRefusals {

    /** As {@link ImportCancelled}. */
    public static final RefusalType IMPORT_CANCELLED = RefusalType.notNow("exchange.import-cancelled");

    /** The files of the import are no longer kept, so that it can be neither checked nor loaded. */
    public static final RefusalType IMPORT_FILES_GONE = RefusalType.notNow("exchange.import-files-gone");

    /** A file with errors is not loaded; nothing of the import was. */
    public static final RefusalType IMPORT_HAS_ERRORS = RefusalType.invalid("exchange.import-has-errors");

    /** There is no such import. */
    public static final RefusalType IMPORT_NOT_FOUND = RefusalType.notFound("exchange.import-not-found");

    /** The import was loaded before or is being loaded. */
    public static final RefusalType IMPORT_NOT_STARTABLE = RefusalType.notNow("exchange.import-not-startable");

    /** An import without any file. */
    public static final RefusalType NO_FILE_CHOSEN = RefusalType.invalid("exchange.no-file-chosen");

    private ExchangeRefusals() {}
}
