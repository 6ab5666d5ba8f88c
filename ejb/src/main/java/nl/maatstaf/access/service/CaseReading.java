package nl.maatstaf.access.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;
import nl.maatstaf.access.Actor;
import nl.maatstaf.access.CaseAccess;
import nl.maatstaf.access.CaseScope;
import nl.maatstaf.time.service.Now;

/**
 * Where one case comes to be read. Whoever reads or changes a case asks here what of it the caller may see; that a
 * confidential one was opened goes to the log by that, once per user and case in ten minutes. Lists do not open a case.
 */
@Dependent
public class CaseReading {

    private CurrentActor caller;
    private RecentOpenings recent;
    private CaseOpenings openings;
    private Now now;

    protected CaseReading() {}

    @Inject
    public CaseReading(CurrentActor caller, RecentOpenings recent, CaseOpenings openings, Now now) {
        this.caller = caller;
        this.recent = recent;
        this.openings = openings;
        this.now = now;
    }

    /** What of the case the caller may see; what cannot be logged cannot be read. */
    public CaseAccess.View view(UUID caseId, CaseScope scope) {
        Actor reader = caller.get();
        CaseAccess.View view = CaseAccess.of(reader, scope);
        if (view.isOpen() && scope.confidential() && !reader.isSystem()) {
            log(reader, caseId);
        }
        return view;
    }

    private void log(Actor reader, UUID caseId) {
        if (!recent.add(reader.userId(), caseId, now.instant())) {
            return;
        }
        boolean logged = false;
        try {
            openings.record(caseId);
            logged = true;
        } finally {
            if (!logged) {
                recent.remove(reader.userId(), caseId);
            }
        }
    }
}
