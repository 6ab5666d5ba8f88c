package nl.maatstaf.identity.service.administration;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import nl.maatstaf.identity.service.session.SessionService;

/**
 * Every night removes sessions that were over for long, and closes requests that nobody decided on. With more nodes each
 * tries, and finds what the others left.
 */
@Singleton
@Startup
@DependsOn("SchemaMigration")
public class ExpiredAccess {

    private static final System.Logger LOGGER = System.getLogger("nl.maatstaf.identity");

    private SessionService sessions;
    private AdministratorRequestService requests;

    protected ExpiredAccess() {}

    @Inject
    public ExpiredAccess(SessionService sessions, AdministratorRequestService requests) {
        this.sessions = sessions;
        this.requests = requests;
    }

    @Schedule(hour = "1", minute = "45", persistent = false)
    void expire() {
        int removed = sessions.forget();
        LOGGER.log(System.Logger.Level.INFO, "{0} sessions that were over for 90 days have been removed", removed);
        requests.lapse();
    }
}
