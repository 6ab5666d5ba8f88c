package nl.maatstaf.draft.service;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

/** Every night removes drafts that nobody touched for 30 days. With more nodes each tries; the second finds nothing. */
@Singleton
@Startup
@DependsOn("SchemaMigration")
public class DraftRetention {

    private static final System.Logger LOGGER = System.getLogger("nl.maatstaf.draft");

    private DraftService drafts;

    protected DraftRetention() {}

    @Inject
    public DraftRetention(DraftService drafts) {
        this.drafts = drafts;
    }

    @Schedule(hour = "1", minute = "45", persistent = false)
    void forget() {
        int removed = drafts.forget();
        if (removed > 0) {
            LOGGER.log(System.Logger.Level.INFO, "{0} drafts were not touched for 30 days and are removed", removed);
        }
    }
}
