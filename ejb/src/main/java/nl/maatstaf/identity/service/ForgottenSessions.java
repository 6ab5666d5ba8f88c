package nl.maatstaf.identity.service;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

/** Removes old sessions every night; with more nodes each tries, and finds what the others left. */
@Singleton
@Startup
@DependsOn("SchemaMigration")
public class ForgottenSessions {

    private static final System.Logger LOGGER = System.getLogger("nl.maatstaf.identity");

    private SessionService sessions;

    @SuppressWarnings("NullAway.Init")
    protected ForgottenSessions() {}

    @Inject
    public ForgottenSessions(SessionService sessions) {
        this.sessions = sessions;
    }

    @Schedule(hour = "1", minute = "45", persistent = false)
    void forget() {
        int removed = sessions.forget();
        LOGGER.log(System.Logger.Level.INFO, "{0} sessions that were over for 90 days have been removed", removed);
    }
}
