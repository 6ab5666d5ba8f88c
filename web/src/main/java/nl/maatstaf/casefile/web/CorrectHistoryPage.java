package nl.maatstaf.casefile.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.maatstaf.casefile.CorrectStage;
import nl.maatstaf.casefile.CorrectStatus;
import nl.maatstaf.casefile.StageDate;
import nl.maatstaf.casefile.service.CorrectionService;
import nl.maatstaf.casefile.service.overview.StageLine;
import nl.maatstaf.casefile.service.overview.StageProgress;
import nl.maatstaf.casefile.service.overview.StatusLine;
import nl.maatstaf.shell.web.Formats;
import nl.maatstaf.shell.web.Messages;
import nl.maatstaf.text.Label;
import nl.maatstaf.text.Reason;
import nl.maatstaf.time.PartialDate;
import org.jspecify.annotations.Nullable;

/** Corrects, or retracts, the stages and statuses a case came into and the dates that were expected. */
@Named("correctHistory")
@RequestScoped
public class CorrectHistoryPage {

    private CorrectionService corrections;
    private CaseRequest request;
    private ShowCasePage page;
    private Messages messages;
    private Formats formats;

    private @Nullable UUID fact;
    private @Nullable PartialDate date;
    private @Nullable String statedReason;
    private @Nullable String requestedBy;
    private @Nullable LocalDate reviewOn;
    private @Nullable String reason;

    protected CorrectHistoryPage() {}

    @Inject
    public CorrectHistoryPage(
            CorrectionService corrections, CaseRequest request, ShowCasePage page, Messages messages, Formats formats) {
        this.corrections = corrections;
        this.request = request;
        this.page = page;
        this.messages = messages;
        this.formats = formats;
    }

    /**
     * A date that was expected.
     *
     * @param stage the stage that was to be left then
     */
    public record ExpectedLine(UUID fact, Label stage, StageDate.Kind kind, PartialDate setOn, PartialDate date) {}

    public String stage() {
        corrections.correctStage(
                request.getNumber(),
                request.getSeen(),
                new CorrectStage(chosen(), typed(), stated()),
                Reason.of(reason),
                request.getKey());
        return done("casefile.done.corrected");
    }

    public String retractStage() {
        corrections.retractStage(request.getNumber(), request.getSeen(), chosen(), Reason.of(reason), request.getKey());
        return done("casefile.done.retracted");
    }

    public String status() {
        corrections.correctStatus(
                request.getNumber(),
                request.getSeen(),
                new CorrectStatus(chosen(), typed(), stated(), requestedBy, reviewOn),
                Reason.of(reason),
                request.getKey());
        return done("casefile.done.corrected");
    }

    public String retractStatus() {
        corrections.retractStatus(
                request.getNumber(), request.getSeen(), chosen(), Reason.of(reason), request.getKey());
        return done("casefile.done.retracted");
    }

    public String expected() {
        corrections.correctExpected(
                request.getNumber(), request.getSeen(), chosen(), typed(), Reason.of(reason), request.getKey());
        return done("casefile.done.corrected");
    }

    public String retractExpected() {
        corrections.retractExpected(
                request.getNumber(), request.getSeen(), chosen(), Reason.of(reason), request.getKey());
        return done("casefile.done.retracted");
    }

    private String done(String text) {
        messages.done(text);
        return request.again();
    }

    private UUID chosen() {
        return fact == null ? new UUID(0, 0) : fact;
    }

    private PartialDate typed() {
        return date == null ? PartialDate.unknown() : date;
    }

    private @Nullable Reason stated() {
        return statedReason == null || statedReason.isBlank() ? null : new Reason(statedReason);
    }

    public List<StageLine> getStages() {
        return page.getCase().entries().reversed();
    }

    public List<StatusLine> getStatuses() {
        return page.getCase().statuses().reversed();
    }

    public List<ExpectedLine> getExpectations() {
        return page.getCase().stages().stream()
                .flatMap(stage -> stage.expected().stream().map(one -> line(stage, one)))
                .toList();
    }

    private static ExpectedLine line(StageProgress stage, StageProgress.Expected one) {
        return new ExpectedLine(one.fact(), stage.name(), one.kind(), one.setOn(), one.date());
    }

    /** What the form is filled with to correct a stage, as JSON by the identifiers of its inputs. */
    public String fillingStage(StageLine line) {
        return Json.createObjectBuilder()
                .add("correctStageForm:date", formats.typed(line.occurred()))
                .add("correctStageForm:statedReason", Objects.toString(line.reason(), ""))
                .build()
                .toString();
    }

    /** What the form is filled with to correct a status, as JSON by the identifiers of its inputs. */
    public String fillingStatus(StatusLine line) {
        return Json.createObjectBuilder()
                .add("correctStatusForm:date", formats.typed(line.occurred()))
                .add("correctStatusForm:statedReason", Objects.toString(line.reason(), ""))
                .add("correctStatusForm:requestedBy", Objects.toString(line.requestedBy(), ""))
                .add("correctStatusForm:reviewOn", line.reviewOn() == null ? "" : formats.date(line.reviewOn()))
                .build()
                .toString();
    }

    /** What the form is filled with to correct a date that was expected, as JSON by the identifiers of its inputs. */
    public String fillingExpected(ExpectedLine line) {
        return Json.createObjectBuilder()
                .add("correctExpectedForm:date", formats.typed(line.date()))
                .build()
                .toString();
    }

    public @Nullable UUID getFact() {
        return fact;
    }

    public void setFact(UUID fact) {
        this.fact = fact;
    }

    public @Nullable PartialDate getDate() {
        return date;
    }

    public void setDate(PartialDate date) {
        this.date = date;
    }

    public @Nullable String getStatedReason() {
        return statedReason;
    }

    public void setStatedReason(@Nullable String statedReason) {
        this.statedReason = statedReason;
    }

    public @Nullable String getRequestedBy() {
        return requestedBy;
    }

    public void setRequestedBy(@Nullable String requestedBy) {
        this.requestedBy = requestedBy;
    }

    public @Nullable LocalDate getReviewOn() {
        return reviewOn;
    }

    public void setReviewOn(@Nullable LocalDate reviewOn) {
        this.reviewOn = reviewOn;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
