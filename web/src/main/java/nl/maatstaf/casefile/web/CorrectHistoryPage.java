package nl.maatstaf.casefile.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.maatstaf.casefile.CorrectStage;
import nl.maatstaf.casefile.CorrectStatus;
import nl.maatstaf.casefile.StageDate;
import nl.maatstaf.casefile.service.CorrectionService;
import nl.maatstaf.casefile.service.overview.StageLine;
import nl.maatstaf.casefile.service.overview.StageProgress;
import nl.maatstaf.casefile.service.overview.StatusLine;
import nl.maatstaf.casefile.vocabulary.CaseRefusals;
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

    private @Nullable PartialDate date;
    private @Nullable String statedReason;
    private @Nullable String requestedBy;
    private @Nullable LocalDate reviewOn;
    private @Nullable String reason;

    protected CorrectHistoryPage() {}

    @Inject
    public CorrectHistoryPage(
            CorrectionService corrections, CaseRequest request, ShowCasePage page, Messages messages) {
        this.corrections = corrections;
        this.request = request;
        this.page = page;
        this.messages = messages;
    }

    /**
     * A date that was expected.
     *
     * @param stage the stage that was to be left then
     */
    public record ExpectedLine(UUID fact, Label stage, StageDate.Kind kind, PartialDate setOn, PartialDate date) {}

    public String correctStage() {
        corrections.correctStage(
                request.getNumber(),
                request.getSeen(),
                new CorrectStage(request.item(), typed(), Reason.optional(statedReason)),
                Reason.of(reason),
                request.getKey());
        return done("casefile.done.corrected");
    }

    public String retractStage() {
        corrections.retractStage(
                request.getNumber(), request.getSeen(), request.item(), Reason.of(reason), request.getKey());
        return done("casefile.done.retracted");
    }

    public String correctStatus() {
        corrections.correctStatus(
                request.getNumber(),
                request.getSeen(),
                new CorrectStatus(request.item(), typed(), Reason.optional(statedReason), requestedBy, reviewOn),
                Reason.of(reason),
                request.getKey());
        return done("casefile.done.corrected");
    }

    public String retractStatus() {
        corrections.retractStatus(
                request.getNumber(), request.getSeen(), request.item(), Reason.of(reason), request.getKey());
        return done("casefile.done.retracted");
    }

    public String correctExpected() {
        corrections.correctExpected(
                request.getNumber(), request.getSeen(), request.item(), typed(), Reason.of(reason), request.getKey());
        return done("casefile.done.corrected");
    }

    public String retractExpected() {
        corrections.retractExpected(
                request.getNumber(), request.getSeen(), request.item(), Reason.of(reason), request.getKey());
        return done("casefile.done.retracted");
    }

    private String done(String text) {
        messages.done(text);
        return request.again();
    }

    private PartialDate typed() {
        return date == null ? PartialDate.unknown() : date;
    }

    /** A form begins with what stands there. */
    @PostConstruct
    void begin() {
        if (!CaseRequest.isFirstShown()) {
            return;
        }
        switch (request.getCode()) {
            case "correct-stage" -> begin(getStage().occurred(), getStage().reason());
            case "correct-expected" -> begin(getExpected().date(), null);
            default -> {
                StatusLine status = getStatus();
                begin(status.occurred(), status.reason());
                requestedBy = status.requestedBy();
                reviewOn = status.reviewOn();
            }
        }
    }

    private void begin(PartialDate occurred, @Nullable String stated) {
        date = occurred;
        statedReason = stated;
    }

    /** The entry into a stage that the form corrects. */
    public StageLine getStage() {
        return found(page.getCase().entries().stream().filter(one -> one.fact().equals(request.item())));
    }

    /** The status that the form corrects. */
    public StatusLine getStatus() {
        return found(getStatuses().stream().filter(one -> one.fact().equals(request.item())));
    }

    /** The statuses it had, the latest first. */
    public List<StatusLine> getStatuses() {
        return page.getCase().statuses().reversed();
    }

    /** The expected date that the form corrects. */
    public ExpectedLine getExpected() {
        return found(page.getCase().stages().stream()
                .flatMap(stage -> stage.expected().stream().map(one -> line(stage, one)))
                .filter(one -> one.fact().equals(request.item())));
    }

    private static <T> T found(Stream<T> lines) {
        return lines.findFirst().orElseThrow(CaseRefusals.FACT_NOT_FOUND::with);
    }

    private static ExpectedLine line(StageProgress stage, StageProgress.Expected one) {
        return new ExpectedLine(one.fact(), stage.name(), one.kind(), one.setOn(), one.date());
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
