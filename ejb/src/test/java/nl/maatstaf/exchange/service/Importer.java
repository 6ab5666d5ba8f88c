package nl.maatstaf.exchange.service;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import nl.maatstaf.access.Actor;
import nl.maatstaf.access.service.CurrentActor;
import nl.maatstaf.agreement.persistence.JpaInstruments;
import nl.maatstaf.agreement.service.SigningLoader;
import nl.maatstaf.audit.persistence.JpaAuditLog;
import nl.maatstaf.audit.service.EventRecorder;
import nl.maatstaf.audit.service.TestEventRecorders;
import nl.maatstaf.casefile.persistence.JpaCaseFiles;
import nl.maatstaf.casefile.persistence.JpaCaseTypes;
import nl.maatstaf.delivery.persistence.JpaClaims;
import nl.maatstaf.delivery.service.Intercepted;
import nl.maatstaf.delivery.service.OnceInterceptor;
import nl.maatstaf.exchange.ImportChoice;
import nl.maatstaf.exchange.ImportCounts;
import nl.maatstaf.exchange.ImportFile;
import nl.maatstaf.exchange.ImportRun;
import nl.maatstaf.exchange.persistence.JpaImports;
import nl.maatstaf.exchange.service.load.CaseEventCorrections;
import nl.maatstaf.exchange.service.load.CaseEventLoaders;
import nl.maatstaf.exchange.service.load.CaseHistoryLoader;
import nl.maatstaf.exchange.service.load.CaseLoader;
import nl.maatstaf.exchange.service.load.ImportLoader;
import nl.maatstaf.exchange.service.load.PartyLoader;
import nl.maatstaf.exchange.service.load.Progress;
import nl.maatstaf.exchange.service.plan.ImportLookup;
import nl.maatstaf.exchange.service.plan.ImportPlan;
import nl.maatstaf.exchange.service.plan.ImportPlanner;
import nl.maatstaf.exchange.service.plan.KnownFacts;
import nl.maatstaf.party.persistence.JpaOrganisations;
import nl.maatstaf.party.persistence.JpaReferenceTables;
import nl.maatstaf.party.persistence.JpaSites;
import nl.maatstaf.time.service.Now;

/** The importer on an entity manager, as the container would put it together. */
final class Importer {

    static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    final Now now;
    final JpaImports imports;
    final ImportLookup lookup;
    final ImportPlanner planner;
    final ImportLoader loader;
    final ImportRuns runs;
    final ImportLoad load;
    final ImportService service;

    Importer(EntityManager entities) {
        this(entities, TODAY);
    }

    Importer(EntityManager entities, LocalDate today) {
        Instant noon = today.atTime(12, 0).toInstant(ZoneOffset.UTC);
        now = new Now(Clock.fixed(noon, ZoneOffset.UTC));
        imports = new JpaImports(entities);
        JpaOrganisations organisations = new JpaOrganisations(entities);
        JpaSites sites = new JpaSites(entities);
        JpaReferenceTables tables = new JpaReferenceTables(entities);
        JpaCaseFiles cases = new JpaCaseFiles(entities);
        JpaAuditLog log = new JpaAuditLog(entities);
        CurrentActor caller = new CurrentActor();
        caller.set(Actor.system());
        EventRecorder recorder = TestEventRecorders.on(entities, log, caller, now);
        lookup = new ImportLookup(organisations, sites, tables, cases, new JpaCaseTypes(entities), imports);
        SigningLoader signing = new SigningLoader(new JpaInstruments(entities), now);
        CaseEventLoaders loaders = new CaseEventLoaders(List.of(signing));
        planner = new ImportPlanner(imports, lookup, new KnownFacts(List.of(signing)), now);
        loader = new ImportLoader(
                planner,
                new PartyLoader(lookup, organisations, sites, now),
                new CaseLoader(
                        lookup,
                        cases,
                        new CaseHistoryLoader(lookup, cases, loaders, new CaseEventCorrections(loaders, now), now),
                        imports,
                        recorder,
                        now),
                tables,
                imports,
                recorder,
                now);
        runs = new ImportRuns(imports, log, now);
        load = new ImportLoad(imports, loader, runs, now);
        service = new Intercepted(new OnceInterceptor(new JpaClaims(entities), caller, now))
                .by(
                        ImportService.class,
                        new ImportService(imports, planner, runs, new ImportRunner(), log, caller, now));
    }

    /** Loads the demo portfolio. */
    ImportCounts loadDemo() {
        ImportRun run = new ImportRun("test", now.instant());
        imports.add(run);
        return load(run, DemoPortfolio.files(run), DemoPortfolio.FILLING);
    }

    ImportCounts load(ImportRun run, List<ImportFile> files) {
        return load(run, files, ImportChoice.KNOWN_FROM_NOW);
    }

    ImportCounts load(ImportRun run, List<ImportFile> files, ImportChoice choice) {
        return loader.load(run.id(), files, ImportAuthor.of(Actor.system()), new Progress(reached -> true), choice);
    }

    ImportPlan plan(ImportFile... files) {
        return planner.plan(List.of(files));
    }
}
