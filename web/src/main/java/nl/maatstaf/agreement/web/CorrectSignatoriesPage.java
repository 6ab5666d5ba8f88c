package nl.maatstaf.agreement.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.maatstaf.agreement.service.InstrumentService;
import nl.maatstaf.casefile.web.CaseRequest;
import nl.maatstaf.shell.web.Messages;
import nl.maatstaf.text.Reason;
import org.jspecify.annotations.Nullable;

/** Sets right who signed an instrument; the form begins with what stands there. */
@Named("correctSignatories")
@RequestScoped
public class CorrectSignatoriesPage {

    private InstrumentService service;
    private CaseRequest request;
    private ShownInstrument shown;
    private SigningQuestions questions;
    private Messages messages;

    private @Nullable SignatoryRows rows;
    private @Nullable String reason;

    protected CorrectSignatoriesPage() {}

    @Inject
    public CorrectSignatoriesPage(
            InstrumentService service,
            CaseRequest request,
            ShownInstrument shown,
            SigningQuestions questions,
            Messages messages) {
        this.service = service;
        this.request = request;
        this.shown = shown;
        this.questions = questions;
        this.messages = messages;
    }

    public String correct() {
        service.correctSignatories(
                request.getNumber(),
                request.getSeen(),
                request.item(),
                getRows().signatories(),
                questions.answers(),
                Reason.of(reason),
                request.getKey());
        messages.done("agreement.done.corrected");
        return request.again();
    }

    /** Shows the form with a line more. */
    public void addParty() {
        getRows().add();
    }

    public SignatoryRows getRows() {
        if (rows == null) {
            rows = CaseRequest.isFirstShown()
                    ? SignatoryRows.showing(shown.getInstrument())
                    : SignatoryRows.sent(request.find("correctSignatoriesForm:signatories"));
        }
        return rows;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
