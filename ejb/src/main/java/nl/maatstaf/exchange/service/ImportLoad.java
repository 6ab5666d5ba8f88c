package nl.maatstaf.exchange.service;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.UUID;
import nl.maatstaf.audit.Author;
import nl.maatstaf.exchange.ImportCounts;
import nl.maatstaf.exchange.Imports;
import nl.maatstaf.identity.service.Open;

/** The one transaction in which a run is taken in, whole or not at all. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ImportLoad {

    private Imports imports;
    private ImportLoader loader;
    private ImportRuns runs;

    @SuppressWarnings("NullAway.Init")
    protected ImportLoad() {}

    @Inject
    public ImportLoad(Imports imports, ImportLoader loader, ImportRuns runs) {
        this.imports = imports;
        this.loader = loader;
        this.runs = runs;
    }

    /** Takes the files of the run in. */
    @Open("called by the import service, which asks for the right")
    public ImportCounts load(UUID runId, Author author) {
        return loader.load(runId, imports.filesOf(runId), author, new Progress(reached -> runs.reach(runId, reached)));
    }
}
