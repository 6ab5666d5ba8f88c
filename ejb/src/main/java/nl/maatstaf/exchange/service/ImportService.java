package nl.maatstaf.exchange.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.maatstaf.access.Actor;
import nl.maatstaf.access.Right;
import nl.maatstaf.access.service.CurrentActor;
import nl.maatstaf.access.service.Requires;
import nl.maatstaf.audit.AuditLog;
import nl.maatstaf.delivery.service.Once;
import nl.maatstaf.exchange.ExchangeRefusals;
import nl.maatstaf.exchange.ImportChoice;
import nl.maatstaf.exchange.ImportEvent;
import nl.maatstaf.exchange.ImportFile;
import nl.maatstaf.exchange.ImportRun;
import nl.maatstaf.exchange.Imports;
import nl.maatstaf.exchange.row.RowError;
import nl.maatstaf.exchange.row.RowErrors;
import nl.maatstaf.exchange.row.RowFlaw;
import nl.maatstaf.exchange.service.plan.CsvTable;
import nl.maatstaf.exchange.service.plan.CsvText;
import nl.maatstaf.exchange.service.plan.ImportPlan;
import nl.maatstaf.exchange.service.plan.ImportPlanner;
import nl.maatstaf.refusal.Refusal;
import nl.maatstaf.text.StorableText;
import nl.maatstaf.time.PartialDate;
import nl.maatstaf.time.service.Now;
import org.jspecify.annotations.Nullable;

/**
 * Imports files for an administrator: they are uploaded and kept, checked in a dry run that changes nothing, and loaded
 * in one transaction beside the request, which shows how far it is and can be stopped.
 */
@Stateless
public class ImportService {

    /** The largest file that is loaded, in bytes. */
    public static final int LARGEST = 10_000_000;

    private static final int RECENT = 20;
    private static final int MEGA = 1_000_000;

    private Imports imports;
    private ImportPlanner planner;
    private ImportRuns runs;
    private ImportRunner runner;
    private AuditLog log;
    private CurrentActor caller;
    private Now now;

    protected ImportService() {}

    @Inject
    public ImportService(
            Imports imports,
            ImportPlanner planner,
            ImportRuns runs,
            ImportRunner runner,
            AuditLog log,
            CurrentActor caller,
            Now now) {
        this.imports = imports;
        this.planner = planner;
        this.runs = runs;
        this.runner = runner;
        this.log = log;
        this.caller = caller;
        this.now = now;
    }

    /** What is wrong with files that cannot even be kept for a dry run; nothing where they can. */
    @Requires(Right.IMPORT)
    public List<RowError> examine(List<Upload> uploads) {
        RowErrors errors = new RowErrors();
        uploads.forEach(upload -> read(upload, errors));
        return errors.listed();
    }

    /**
     * Keeps files for a dry run and a load: the same files once for each key.
     *
     * @return the run that keeps them
     * @throws Refusal {@link ExchangeRefusals#NO_FILE_CHOSEN} when there is none
     * @throws Refusal {@link ExchangeRefusals#IMPORT_HAS_ERRORS} when one of them cannot be kept, which {@link #examine}
     *     explains
     */
    @Requires(Right.IMPORT)
    @Once
    public UUID upload(List<Upload> uploads, @Nullable String key) {
        if (uploads.isEmpty()) {
            throw ExchangeRefusals.NO_FILE_CHOSEN.at("files");
        }
        ImportRun run = new ImportRun(caller.get().displayName(), now.instant());
        RowErrors errors = new RowErrors();
        List<ImportFile> files = new ArrayList<>();
        for (Upload upload : uploads) {
            read(upload, errors)
                    .map(text -> new ImportFile(run.id(), upload.name(), text))
                    .ifPresent(files::add);
        }
        if (!errors.isEmpty()) {
            throw ExchangeRefusals.IMPORT_HAS_ERRORS.with(errors.count());
        }
        imports.add(run);
        imports.flush();
        files.forEach(imports::add);
        return run.id();
    }

    /** What loading the run would do now; nothing is changed. */
    @Requires(Right.IMPORT)
    public ImportReport check(UUID runId) {
        List<ImportFile> files = imports.filesOf(get(runId).id());
        ImportPlan plan = planner.plan(files);
        return new ImportReport(
                files.stream().map(ImportFile::name).toList(),
                plan.counts(),
                plan.errors().isEmpty() ? planner.preview(plan) : List.of(),
                plan.errors().isEmpty() ? planner.pastAnswers(plan).orElse(null) : null,
                plan.errors());
    }

    /**
     * Begins to load the run; {@link #status} shows how far it is.
     *
     * @param choice from when what it loads is known
     * @throws Refusal {@link ExchangeRefusals#IMPORT_FILES_GONE} when the files are no longer kept
     * @throws Refusal {@link ExchangeRefusals#IMPORT_HAS_ERRORS} when something is wrong in the files
     */
    @Requires(Right.IMPORT)
    public void load(UUID runId, ImportChoice choice) {
        List<ImportFile> files = imports.filesOf(get(runId).id());
        if (files.isEmpty()) {
            throw ExchangeRefusals.IMPORT_FILES_GONE.with();
        }
        RowErrors errors = planner.plan(files).errors();
        if (!errors.isEmpty()) {
            throw ExchangeRefusals.IMPORT_HAS_ERRORS.with(errors.count());
        }
        Actor actor = caller.get();
        runs.start(runId, choice);
        runner.run(runId, ImportAuthor.of(actor), choice);
    }

    /**
     * Asks a run that is being loaded to stop; nothing of it stays then. The asking is written before it is logged: the
     * load holds the chain of imports, and reads whether it was asked, until it ends.
     */
    @Requires(Right.IMPORT)
    public void cancel(UUID runId) {
        if (runs.askToStop(get(runId).id())) {
            log.append(
                    List.of(new ImportEvent.ImportStopAsked(runId, PartialDate.on(now.today()))),
                    caller.get(),
                    now.instant());
        }
    }

    @Requires(Right.IMPORT)
    public ImportStatus status(UUID runId) {
        return ImportStatus.of(get(runId));
    }

    /** The newest runs, newest first. */
    @Requires(Right.IMPORT)
    public List<ImportStatus> recent() {
        return imports.newest(RECENT).stream().map(ImportStatus::of).toList();
    }

    /** The text of a file that can be kept. */
    private static Optional<String> read(Upload upload, RowErrors errors) {
        if (upload.content().length > LARGEST) {
            errors.add(RowError.of(upload.name(), 0, "", RowFlaw.FILE_TOO_LARGE, LARGEST / MEGA));
            return Optional.empty();
        }
        if (!StorableText.isStorable(upload.name())) {
            errors.add(RowError.of(StorableText.shown(upload.name()), 0, "", RowFlaw.NAME_NOT_STORABLE));
            return Optional.empty();
        }
        Optional<String> text = CsvText.of(upload.content());
        if (text.isEmpty()) {
            errors.add(RowError.of(upload.name(), 0, "", RowFlaw.FILE_UNREADABLE));
        }
        return text.filter(content -> isStorable(upload.name(), content, errors));
    }

    /** Whether the file can be kept for a dry run; if not, its table is read now, to say in which cells. */
    private static boolean isStorable(String name, String content, RowErrors errors) {
        if (StorableText.isStorable(content)) {
            return true;
        }
        CsvTable.read(name, content, errors);
        return false;
    }

    private ImportRun get(UUID runId) {
        return imports.find(runId).orElseThrow(ExchangeRefusals.IMPORT_NOT_FOUND::with);
    }
}
