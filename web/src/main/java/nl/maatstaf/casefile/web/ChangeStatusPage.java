package nl.maatstaf.casefile.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import nl.maatstaf.casefile.StatusChange;
import nl.maatstaf.casefile.service.CaseFileService;
import nl.maatstaf.casefile.vocabulary.CaseStatus;
import nl.maatstaf.shell.web.Messages;
import nl.maatstaf.text.Reason;
import nl.maatstaf.time.service.Now;
import org.jspecify.annotations.Nullable;

/** Pauses, resumes, stops or completes a case, or says that it should never have been there. */
@Named("changeStatus")
@RequestScoped
public class ChangeStatusPage {

    private CaseFileService cases;
    private CaseRequest request;
    private ShowCasePage page;
    private Messages messages;

    private @Nullable CaseStatus to;
    private LocalDate date;
    private @Nullable String reason;
    private @Nullable String requestedBy;
    private @Nullable LocalDate reviewOn;

    protected ChangeStatusPage() {}

    @Inject
    public ChangeStatusPage(CaseFileService cases, CaseRequest request, ShowCasePage page, Messages messages, Now now) {
        this.cases = cases;
        this.request = request;
        this.page = page;
        this.messages = messages;
        this.date = now.today();
    }

    public String change() {
        CaseStatus chosen = to == null ? CaseStatus.ACTIVE : to;
        cases.changeStatus(
                request.getNumber(),
                request.getSeen(),
                new StatusChange(chosen, date, Reason.of(reason), requestedBy, reviewOn),
                request.getKey());
        messages.done("casefile.done.status", chosen);
        return request.again();
    }

    /** What the case can become from where it is. */
    public List<CaseStatus> getPossible() {
        CaseStatus from = page.getIdentity().status();
        return Arrays.stream(CaseStatus.values()).filter(from::mayBecome).toList();
    }

    public @Nullable CaseStatus getTo() {
        return to;
    }

    public void setTo(CaseStatus to) {
        this.to = to;
    }

    public LocalDate getDate() {
        return date;
    }

    public void setDate(LocalDate date) {
        this.date = date;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
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
}
