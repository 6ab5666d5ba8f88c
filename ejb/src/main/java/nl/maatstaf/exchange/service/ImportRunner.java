package nl.maatstaf.exchange.service;

import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.maatstaf.access.Author;
import nl.maatstaf.access.service.NoRightRequired;
import nl.maatstaf.exchange.ImportCancelled;
import nl.maatstaf.exchange.ImportChoice;

/** Loads a run beside the request that asked for it. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ImportRunner {

    private static final Logger LOG = Logger.getLogger(ImportRunner.class.getName());

    private ImportLoad load;
    private ImportRuns runs;

    protected ImportRunner() {}

    @Inject
    public ImportRunner(ImportLoad load, ImportRuns runs) {
        this.load = load;
        this.runs = runs;
    }

    /** Loads the run; however it ends, the run says so. */
    @Asynchronous
    @NoRightRequired("called by the import service, which asks for the right")
    public void run(UUID runId, Author author, ImportChoice choice) {
        try {
            load.load(runId, author, choice);
        } catch (ImportCancelled cancelled) {
            runs.breakOff(runId, author);
        } catch (RuntimeException fault) {
            LOG.log(Level.SEVERE, fault, () -> "import " + runId + " was broken off");
            runs.breakOff(runId, author);
        }
    }
}
