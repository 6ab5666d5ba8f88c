package nl.maatstaf.casefile.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import nl.maatstaf.casefile.StageDate;
import nl.maatstaf.casefile.service.CaseFileService;
import nl.maatstaf.casefile.service.CorrectionService;
import nl.maatstaf.casefile.service.overview.EvidenceLine;
import nl.maatstaf.casefile.service.overview.NoteLine;
import nl.maatstaf.casefile.service.overview.StageProgress;
import nl.maatstaf.casefile.vocabulary.CaseRefusals;
import nl.maatstaf.shell.web.Messages;
import nl.maatstaf.text.Reason;
import nl.maatstaf.time.PartialDate;
import org.jspecify.annotations.Nullable;

/** Sets the dates expected of the stages of a case, and corrects what was recorded on it beside its stages and statuses. */
@Named("correctCase")
@RequestScoped
public class CorrectCasePage {

    private CaseFileService cases;
    private CorrectionService corrections;
    private CaseRequest request;
    private ShowCasePage page;
    private Messages messages;

    private String stage = "";
    private StageDate.Kind kind = StageDate.Kind.FORECAST;
    private @Nullable PartialDate date;
    private @Nullable String taskTitle;
    private @Nullable String reason;

    protected CorrectCasePage() {}

    @Inject
    public CorrectCasePage(
            CaseFileService cases,
            CorrectionService corrections,
            CaseRequest request,
            ShowCasePage page,
            Messages messages) {
        this.cases = cases;
        this.corrections = corrections;
        this.request = request;
        this.page = page;
        this.messages = messages;
    }

    /** Sets when a stage is planned or forecast to be left. */
    public String expect() {
        cases.expect(request.getNumber(), request.getSeen(), stage, kind, typed(), request.getKey());
        messages.done("casefile.done.expected");
        return request.again();
    }

    /** Takes wrongly recorded evidence back. */
    public String retract() {
        corrections.retractEvidence(
                request.getNumber(), request.getSeen(), request.item(), Reason.of(reason), request.getKey());
        messages.done("casefile.done.retracted");
        return request.again();
    }

    /** Takes a wrong note back. */
    public String retractNote() {
        corrections.retractNote(request.getNumber(), request.item(), Reason.of(reason), request.getKey());
        messages.done("casefile.done.noteRetracted");
        return request.again();
    }

    public String task() {
        corrections.correctTask(
                request.item(),
                request.getSeenItem(),
                taskTitle == null ? "" : taskTitle,
                Reason.of(reason),
                request.getKey());
        messages.done("casefile.done.corrected");
        return request.again();
    }

    public String retractTask() {
        corrections.retractTask(request.item(), request.getSeenItem(), Reason.of(reason), request.getKey());
        messages.done("casefile.done.retracted");
        return request.again();
    }

    private PartialDate typed() {
        return date == null ? PartialDate.unknown() : date;
    }

    /** The stages still to be left. */
    public List<StageProgress> getAhead() {
        return page.getCase().stages().stream()
                .dropWhile(one -> one.state() != StageProgress.State.NOW)
                .toList();
    }

    /** The recording that the form takes back. */
    public EvidenceLine getRecording() {
        UUID fact = request.item();
        return page.getCase().evidence().stream()
                .filter(line -> line.fact().equals(fact))
                .findFirst()
                .orElseThrow(CaseRefusals.FACT_NOT_FOUND::with);
    }

    /** The note that the form takes back. */
    public NoteLine getNote() {
        UUID note = request.item();
        return page.getCase().work().notes().lines().stream()
                .filter(line -> line.id().equals(note))
                .findFirst()
                .orElseThrow(CaseRefusals.FACT_NOT_FOUND::with);
    }

    public List<StageDate.Kind> getKinds() {
        return List.of(StageDate.Kind.values());
    }

    public String getStage() {
        return stage;
    }

    public void setStage(String stage) {
        this.stage = stage;
    }

    public StageDate.Kind getKind() {
        return kind;
    }

    public void setKind(StageDate.Kind kind) {
        this.kind = kind;
    }

    public @Nullable PartialDate getDate() {
        return date;
    }

    public void setDate(PartialDate date) {
        this.date = date;
    }

    public @Nullable String getTaskTitle() {
        return taskTitle == null && CaseRequest.isFirstShown() ? page.getTask().title() : taskTitle;
    }

    public void setTaskTitle(@Nullable String taskTitle) {
        this.taskTitle = taskTitle;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
