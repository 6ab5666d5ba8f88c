package nl.maatstaf.identity.service;

import jakarta.persistence.EntityManager;
import nl.maatstaf.access.service.CaseReading;
import nl.maatstaf.access.service.CurrentActor;
import nl.maatstaf.access.service.RecentOpenings;
import nl.maatstaf.audit.AuditLog;
import nl.maatstaf.audit.persistence.AuditRepositories;
import nl.maatstaf.time.service.Now;

/** The reading of cases as the container would put it together, with the memory of one server. */
public final class CaseReadings {

    private static final RecentOpenings RECENT = new RecentOpenings();

    private CaseReadings() {}

    public static CaseReading of(AuditLog log, CurrentActor caller, Now now) {
        return new CaseReading(caller, RECENT, new LoggedCaseOpenings(log, caller, now), now);
    }

    public static CaseReading on(EntityManager entities, CurrentActor caller, Now now) {
        return of(AuditRepositories.log(entities), caller, now);
    }
}
