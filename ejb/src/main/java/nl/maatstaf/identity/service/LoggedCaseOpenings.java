package nl.maatstaf.identity.service;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import nl.maatstaf.access.service.CaseOpenings;
import nl.maatstaf.access.service.CurrentActor;
import nl.maatstaf.access.service.NoRightRequired;
import nl.maatstaf.audit.AuditLog;
import nl.maatstaf.identity.ConfidentialCaseOpened;
import nl.maatstaf.time.PartialDate;
import nl.maatstaf.time.service.Now;

/** Puts into the log that a confidential case was opened; it stays there whatever becomes of the request. */
@Stateless
public class LoggedCaseOpenings implements CaseOpenings {

    private AuditLog log;
    private CurrentActor caller;
    private Now now;

    protected LoggedCaseOpenings() {}

    @Inject
    public LoggedCaseOpenings(AuditLog log, CurrentActor caller, Now now) {
        this.log = log;
        this.caller = caller;
        this.now = now;
    }

    @Override
    @NoRightRequired("called where a case is read, which asked for the right")
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void record(UUID caseId) {
        log.append(
                List.of(new ConfidentialCaseOpened(caseId, PartialDate.on(now.today()))), caller.get(), now.instant());
    }
}
