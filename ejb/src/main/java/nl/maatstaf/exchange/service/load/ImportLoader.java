package nl.maatstaf.exchange.service.load;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.maatstaf.access.Author;
import nl.maatstaf.audit.Event;
import nl.maatstaf.audit.service.EventRecorder;
import nl.maatstaf.exchange.ExchangeRefusals;
import nl.maatstaf.exchange.ImportChoice;
import nl.maatstaf.exchange.ImportCounts;
import nl.maatstaf.exchange.ImportEvent;
import nl.maatstaf.exchange.ImportFile;
import nl.maatstaf.exchange.Imports;
import nl.maatstaf.exchange.file.CodeRow;
import nl.maatstaf.exchange.file.ImportKind;
import nl.maatstaf.exchange.file.PortfolioFile;
import nl.maatstaf.exchange.service.plan.ImportPlan;
import nl.maatstaf.exchange.service.plan.ImportPlanner;
import nl.maatstaf.exchange.service.plan.PastAnswers;
import nl.maatstaf.party.Cluster;
import nl.maatstaf.party.ReferenceTables;
import nl.maatstaf.party.Sector;
import nl.maatstaf.refusal.Refusal;
import nl.maatstaf.text.Reason;
import nl.maatstaf.time.PartialDate;
import nl.maatstaf.time.service.Now;

/**
 * Loads files, in the transaction of its caller: codes first, then organisations and their sites, then cases. Rows
 * that were loaded before are left alone.
 */
@Dependent
public class ImportLoader {

    private ImportPlanner planner;
    private PartyLoader parties;
    private CaseLoader cases;
    private ReferenceTables tables;
    private Imports imports;
    private EventRecorder recorder;
    private Now now;

    protected ImportLoader() {}

    @Inject
    public ImportLoader(
            ImportPlanner planner,
            PartyLoader parties,
            CaseLoader cases,
            ReferenceTables tables,
            Imports imports,
            EventRecorder recorder,
            Now now) {
        this.planner = planner;
        this.parties = parties;
        this.cases = cases;
        this.tables = tables;
        this.imports = imports;
        this.recorder = recorder;
        this.now = now;
    }

    /**
     * Loads the files.
     *
     * @param author who stands in the log
     * @param progress is notified how far it is, and may break it off
     * @param choice from when what is loaded is known
     * @throws Refusal {@link ExchangeRefusals#IMPORT_HAS_ERRORS} when something is wrong in them; nothing was loaded then
     */
    public ImportCounts load(
            UUID runId, List<ImportFile> files, Author author, Progress progress, ImportChoice choice) {
        ImportPlan plan = planner.plan(files);
        if (!plan.errors().isEmpty()) {
            throw ExchangeRefusals.IMPORT_HAS_ERRORS.with(plan.errors().count());
        }
        ImportCounts counts = plan.counts().values().stream().reduce(ImportCounts.NONE, ImportCounts::plus);
        progress.begin(counts.total());
        RowLoader rows = new RowLoader(runId, imports, progress);
        KnowledgeRule rule = KnowledgeRule.of(choice);
        if (choice.reason() != null) {
            recorder.record(List.of(filled(runId, plan, choice.reason())), author);
        }
        rule.record(recorder, codes(plan, rows), author);
        rule.record(recorder, parties.load(plan, rows), author);
        imports.release();
        cases.load(plan, rows, author, rule);
        recorder.record(List.of(new ImportEvent.ImportLoaded(runId, PartialDate.on(now.today()), counts)), author);
        progress.end();
        return counts;
    }

    private Event filled(UUID runId, ImportPlan plan, Reason reason) {
        Optional<PastAnswers> changed = planner.pastAnswers(plan);
        return new ImportEvent.HistoryFilled(
                runId,
                PartialDate.on(now.today()),
                reason,
                changed.map(PastAnswers::from),
                changed.map(PastAnswers::knownFrom),
                changed.map(PastAnswers::cases).orElse(0));
    }

    private List<Event> codes(ImportPlan plan, RowLoader rows) {
        List<Event> events = new ArrayList<>();
        rows.each(plan.sectors(), row -> {
            loadSector(row);
            events.add(codeLoaded(rows, PortfolioFile.SECTORS, row));
            return null;
        });
        rows.each(plan.clusters(), row -> {
            loadCluster(row);
            events.add(codeLoaded(rows, PortfolioFile.CLUSTERS, row));
            return null;
        });
        return events;
    }

    private void loadSector(CodeRow row) {
        tables.findSector(row.code())
                .ifPresentOrElse(
                        sector -> sector.rename(row.dutchName(), row.englishName()),
                        () -> tables.add(new Sector(row.code(), row.dutchName(), row.englishName())));
    }

    private void loadCluster(CodeRow row) {
        Cluster.Kind kind = row.kind() == null ? Cluster.Kind.GEOGRAPHIC : row.kind();
        tables.findCluster(row.code())
                .ifPresentOrElse(
                        cluster -> cluster.rename(row.dutchName(), row.englishName()),
                        () -> tables.add(new Cluster(row.code(), row.dutchName(), row.englishName(), kind)));
    }

    private Event codeLoaded(RowLoader rows, ImportKind kind, CodeRow row) {
        return new ImportEvent.CodeTakenIn(
                rows.runId(),
                PartialDate.on(now.today()),
                kind,
                row.code(),
                row.dutchName().text());
    }
}
