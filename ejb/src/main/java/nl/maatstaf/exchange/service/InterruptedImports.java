package nl.maatstaf.exchange.service;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import nl.maatstaf.access.Actor;
import nl.maatstaf.exchange.Imports;

/**
 * Breaks off, before anything is served, the imports that were being loaded when the server died: nothing of them was
 * loaded, and they can be loaded again.
 */
@Singleton
@Startup
@DependsOn("SchemaMigration")
public class InterruptedImports {

    private Imports imports;
    private ImportRuns runs;

    protected InterruptedImports() {}

    @Inject
    public InterruptedImports(Imports imports, ImportRuns runs) {
        this.imports = imports;
        this.runs = runs;
    }

    @PostConstruct
    void breakOff() {
        imports.running().forEach(run -> runs.breakOff(run, ImportAuthor.of(Actor.system())));
    }
}
