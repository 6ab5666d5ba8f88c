package nl.maatstaf.exchange.service;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import nl.maatstaf.access.Author;
import nl.maatstaf.access.service.NoRightRequired;
import nl.maatstaf.audit.AuditLog;
import nl.maatstaf.exchange.ExchangeRefusals;
import nl.maatstaf.exchange.ImportChoice;
import nl.maatstaf.exchange.ImportEvent;
import nl.maatstaf.exchange.ImportRun;
import nl.maatstaf.exchange.Imports;
import nl.maatstaf.time.PartialDate;
import nl.maatstaf.time.service.Now;

/** Writes where a run stands in a transaction of its own, so that others see it while the load goes on. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ImportRuns {

    private Imports imports;
    private AuditLog log;
    private Now now;

    protected ImportRuns() {}

    @Inject
    public ImportRuns(Imports imports, AuditLog log, Now now) {
        this.imports = imports;
        this.log = log;
        this.now = now;
    }

    @NoRightRequired("called by the import service, which asks for the right")
    public void start(UUID runId, ImportChoice choice) {
        get(runId).start(choice);
    }

    /** Asks it to stop; answers whether that is news. */
    @NoRightRequired("called by the import service, which asks for the right")
    public boolean askToStop(UUID runId) {
        return imports.askToStop(runId);
    }

    /** Shows how far it is; answers whether to go on. */
    @NoRightRequired("called by the load, which asked for the right")
    public boolean reach(UUID runId, int percentage) {
        return imports.reach(runId, percentage);
    }

    /** Records that nothing of the run was loaded, on request or by a fault; a run that has ended is left as it is. */
    @NoRightRequired("called by the load, which asked for the right, and at the start of the system")
    public void breakOff(UUID runId, Author author) {
        ImportRun run = get(runId);
        if (run.state() != ImportRun.State.RUNNING) {
            return;
        }
        run.breakOff(now.instant());
        log.append(
                List.of(new ImportEvent.ImportBrokenOff(runId, PartialDate.on(now.today()), run.state())),
                author,
                now.instant());
    }

    /** Deletes the files of the imports of more than so many days ago; what they did stays. Answers how many files. */
    @NoRightRequired("called by the timer of the system")
    public int forgetFiles(int days) {
        return imports.deleteFiles(now.instant().minus(days, ChronoUnit.DAYS));
    }

    private ImportRun get(UUID runId) {
        return imports.find(runId).orElseThrow(ExchangeRefusals.IMPORT_NOT_FOUND::with);
    }
}
