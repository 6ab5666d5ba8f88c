package nl.maatstaf.audit.service;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import nl.maatstaf.access.Actor;
import nl.maatstaf.access.service.CurrentActor;

/**
 * Seals the log every night. With more nodes each tries: the number of a seal is unique, so one succeeds and the others
 * find nothing left to seal or are rolled back.
 */
@Singleton
@Startup
@DependsOn("SchemaMigration")
public class DailySeal {

    private static final System.Logger LOGGER = System.getLogger("nl.maatstaf.audit");

    private AuditService service;
    private SealKeySource keys;
    private CurrentActor current;

    protected DailySeal() {}

    @Inject
    public DailySeal(AuditService service, SealKeySource keys, CurrentActor current) {
        this.service = service;
        this.keys = keys;
        this.current = current;
    }

    @Schedule(hour = "1", minute = "15", persistent = false)
    void seal() {
        if (keys.find().isEmpty()) {
            LOGGER.log(System.Logger.Level.WARNING, "the log is not sealed: MAATSTAF_SEAL_KEY is not set");
            return;
        }
        current.set(Actor.system());
        service.seal();
    }
}
