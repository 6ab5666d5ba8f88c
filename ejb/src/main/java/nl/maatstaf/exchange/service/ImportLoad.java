package nl.maatstaf.exchange.service;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.UUID;
import nl.maatstaf.access.Author;
import nl.maatstaf.access.service.NoRightRequired;
import nl.maatstaf.exchange.ExchangeRefusals;
import nl.maatstaf.exchange.ImportChoice;
import nl.maatstaf.exchange.ImportCounts;
import nl.maatstaf.exchange.Imports;
import nl.maatstaf.exchange.service.load.ImportLoader;
import nl.maatstaf.exchange.service.load.Progress;
import nl.maatstaf.time.service.Now;

/** The one transaction in which a run is loaded and says that it was: both, or neither. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ImportLoad {

    private Imports imports;
    private ImportLoader loader;
    private ImportRuns runs;
    private Now now;

    protected ImportLoad() {}

    @Inject
    public ImportLoad(Imports imports, ImportLoader loader, ImportRuns runs, Now now) {
        this.imports = imports;
        this.loader = loader;
        this.runs = runs;
        this.now = now;
    }

    /** Loads the files of the run. */
    @NoRightRequired("called by the import service, which asks for the right")
    public void load(UUID runId, Author author, ImportChoice choice) {
        Progress progress = new Progress(reached -> runs.reach(runId, reached));
        ImportCounts counts = loader.load(runId, imports.filesOf(runId), author, progress, choice);
        imports.find(runId).orElseThrow(ExchangeRefusals.IMPORT_NOT_FOUND::with).finish(counts, now.instant());
    }
}
