package nl.maatstaf.exchange.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.maatstaf.exchange.ExchangeRefusals;
import nl.maatstaf.exchange.ImportChoice;
import nl.maatstaf.exchange.ImportCounts;
import nl.maatstaf.exchange.ImportRun;
import nl.maatstaf.exchange.file.ImportCatalog;
import nl.maatstaf.exchange.file.ImportKind;
import nl.maatstaf.exchange.row.RowError;
import nl.maatstaf.exchange.row.RowErrors;
import nl.maatstaf.exchange.service.ImportReport;
import nl.maatstaf.exchange.service.ImportService;
import nl.maatstaf.exchange.service.ImportStatus;
import nl.maatstaf.exchange.service.Upload;
import nl.maatstaf.exchange.service.plan.ImportPreview;
import nl.maatstaf.exchange.service.plan.PastAnswers;
import nl.maatstaf.shell.web.Formats;
import nl.maatstaf.shell.web.Messages;
import nl.maatstaf.shell.web.Texts;
import nl.maatstaf.shell.web.form.FormKey;
import nl.maatstaf.text.BoundedParser;
import nl.maatstaf.text.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Takes files in: upload, a dry run that reports line by line what is wrong and what would change, and the load, whose
 * progress the page shows by asking for itself again. The run stands in the address.
 */
@Named
@RequestScoped
public class ImportFilesPage {

    private static final int SECONDS = 2;

    private ImportService service;
    private Messages messages;
    private Texts texts;
    private HttpServletRequest request;
    private FormKey key;

    private List<Part> files = List.of();
    private boolean historic;
    private @Nullable String reason;
    private @Nullable ImportStatus status;
    private @Nullable ImportReport report;
    private @Nullable List<ImportStatus> recent;

    protected ImportFilesPage() {}

    @Inject
    public ImportFilesPage(
            ImportService service, Messages messages, Texts texts, HttpServletRequest request, FormKey key) {
        this.service = service;
        this.messages = messages;
        this.texts = texts;
        this.request = request;
        this.key = key;
    }

    /** Asks for the page again while the run in the address is being loaded. */
    public void read() {
        if (isRunning()) {
            FacesContext.getCurrentInstance()
                    .getExternalContext()
                    .setResponseHeader("Refresh", Integer.toString(SECONDS));
        }
    }

    /** Keeps the files and goes to what the dry run says of them. */
    public String upload() {
        List<Upload> uploads = files.stream()
                .filter(part -> part.getSize() > 0)
                .map(ImportFilesPage::read)
                .toList();
        List<RowError> errors = service.examine(uploads);
        errors.forEach(error -> messages.wrong("uploadForm:files", saysWhere(error)));
        return errors.isEmpty() ? address(service.upload(uploads, key.getSent())) : "";
    }

    /** Begins to load; a historic filling is refused without a reason. */
    public String load() {
        UUID run = id(request.getParameter("run"));
        service.load(run, historic ? ImportChoice.historic(Reason.of(reason)) : ImportChoice.KNOWN_FROM_NOW);
        messages.done("exchange.import.started");
        return address(run);
    }

    /** Asks the load to stop. */
    public String cancel() {
        UUID run = id(request.getParameter("run"));
        service.cancel(run);
        return address(run);
    }

    /** What is wrong and how to mend it, in the language of the page. */
    public String says(RowError error) {
        return texts.of(error.key(), error.arguments().toArray());
    }

    /** The first lines on which something is wrong in one way. */
    public String lines(RowErrors.Cause cause) {
        String lines = cause.lines().stream()
                .filter(line -> line > 0)
                .map(String::valueOf)
                .collect(Collectors.joining(", "));
        return lines.isEmpty() ? Formats.MISSING : lines + (cause.isMore() ? ", …" : "");
    }

    /** The errors of the page in the address. */
    public ErrorPage getErrors() {
        ImportReport found = getReport();
        return new ErrorPage(found == null ? new RowErrors() : found.errors(), request.getParameter("page"));
    }

    private String saysWhere(RowError error) {
        return error.line() == 0
                ? says(error)
                : texts.of(
                        "exchange.import.where",
                        error.file(),
                        error.line(),
                        error.column().isEmpty() ? Formats.MISSING : error.column(),
                        says(error));
    }

    /** What a row is about, in the language of the page. */
    public String about(ImportPreview.Changing row) {
        return row.about().stream().map(texts::value).collect(Collectors.joining(" · "));
    }

    /** What the cells of a row were read as, but for what it is about. */
    public String values(ImportPreview.Changing row) {
        List<String> about = row.about().stream().map(texts::value).toList();
        return row.values().entrySet().stream()
                .filter(value -> !about.contains(value.getValue()))
                .map(value -> texts.of("exchange.import.value", value.getKey(), value.getValue()))
                .collect(Collectors.joining(" · "));
    }

    public boolean isRunning() {
        return is(ImportRun.State.RUNNING);
    }

    public boolean isFinished() {
        return is(ImportRun.State.DONE);
    }

    public boolean isLoadable() {
        ImportReport found = getReport();
        return found != null && found.isLoadable() && found.isNews();
    }

    /** The mark of the run's state. */
    public String getMark() {
        ImportStatus run = getStatus();
        if (run == null) {
            return "info";
        }
        return switch (run.state()) {
            case CHECKED, RUNNING -> "info";
            case DONE -> "ok";
            case FAILED -> "late";
            case CANCELLED -> "stopped";
        };
    }

    /** Rows by kind and by what they would change. */
    public List<Map.Entry<ImportKind, ImportCounts>> getCounts() {
        ImportReport found = getReport();
        return found == null ? List.of() : List.copyOf(found.counts().entrySet());
    }

    public List<ImportKind> getKinds() {
        return ImportCatalog.files();
    }

    /** Names of columns, one after the other. */
    public String words(List<String> columns) {
        return String.join(", ", columns);
    }

    public List<Part> getFiles() {
        return files;
    }

    public void setFiles(@Nullable List<Part> files) {
        this.files = files == null ? List.of() : files;
    }

    /** The run in the address or the form; none before an upload. */
    public @Nullable ImportStatus getStatus() {
        String run = request.getParameter("run");
        if (status == null && run != null) {
            status = service.status(id(run));
        }
        return status;
    }

    /** The dry run of a run that can still be loaded. */
    public @Nullable ImportReport getReport() {
        ImportStatus run = getStatus();
        if (report == null && run != null && !isRunning() && !isFinished()) {
            report = service.check(run.runId());
        }
        return report;
    }

    /** The newest runs. */
    public List<ImportStatus> getRecent() {
        if (recent == null) {
            recent = service.recent();
        }
        return recent;
    }

    /** Which answers about the past change with a historic filling. */
    public String getChanges() {
        ImportReport found = getReport();
        PastAnswers past = found == null ? null : found.pastAnswers();
        return past == null
                ? texts.get("exchange.historic.changes.none")
                : texts.of("exchange.historic.changes.some", past.from(), past.knownFrom(), past.cases());
    }

    public boolean isHistoric() {
        return historic;
    }

    public void setHistoric(boolean historic) {
        this.historic = historic;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }

    private boolean is(ImportRun.State state) {
        ImportStatus run = getStatus();
        return run != null && run.state() == state;
    }

    private static Upload read(Part part) {
        try (var content = part.getInputStream()) {
            return new Upload(
                    String.valueOf(part.getSubmittedFileName()), content.readNBytes(ImportService.LARGEST + 1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static UUID id(@Nullable String run) {
        return BoundedParser.identifier(String.valueOf(run)).orElseThrow(ExchangeRefusals.IMPORT_NOT_FOUND::with);
    }

    private static String address(UUID run) {
        return "/import?run=" + run;
    }
}
