package nl.maatstaf.exchange.service;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Deletes uploaded files every night once they are older than {@code MAATSTAF_IMPORT_FILES_DAYS}: they hold more than was
 * loaded. What an import did, and when, stays, as does its log. With more nodes each tries; the second finds nothing.
 */
@Singleton
@Startup
@DependsOn("SchemaMigration")
public class ImportFilesRetention {

    private static final System.Logger LOGGER = System.getLogger("nl.maatstaf.exchange");

    private ImportRuns runs;
    private Integer days;

    protected ImportFilesRetention() {}

    @Inject
    public ImportFilesRetention(
            ImportRuns runs, @ConfigProperty(name = "maatstaf.import.files.days", defaultValue = "30") Integer days) {
        this.runs = runs;
        this.days = days;
    }

    @PostConstruct
    void check() {
        if (days < 1) {
            throw new IllegalStateException("MAATSTAF_IMPORT_FILES_DAYS must be 1 or more, not " + days);
        }
    }

    @Schedule(hour = "1", minute = "45", persistent = false)
    void forget() {
        int forgotten = runs.forgetFiles(days);
        if (forgotten > 0) {
            LOGGER.log(
                    System.Logger.Level.INFO,
                    "{0} files of imports are older than {1} days and deleted",
                    forgotten,
                    days);
        }
    }
}
