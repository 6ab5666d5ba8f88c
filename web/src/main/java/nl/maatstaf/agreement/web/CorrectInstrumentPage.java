package nl.maatstaf.agreement.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.maatstaf.agreement.service.InstrumentService;
import nl.maatstaf.casefile.web.CaseRequest;
import nl.maatstaf.shell.web.Messages;
import nl.maatstaf.text.Reason;
import nl.maatstaf.time.PartialDate;
import org.jspecify.annotations.Nullable;

/** Sets right when an instrument came into a state, that it never did, and where it is published. */
@Named("correctInstrument")
@RequestScoped
public class CorrectInstrumentPage {

    private InstrumentService service;
    private CaseRequest request;
    private ShownInstrument shown;
    private SigningQuestions questions;
    private Messages messages;

    private PartialDate date = PartialDate.unknown();
    private @Nullable String source;
    private @Nullable String reason;

    protected CorrectInstrumentPage() {}

    @Inject
    public CorrectInstrumentPage(
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

    public String correctDate() {
        service.correctDate(
                request.getNumber(),
                request.getSeen(),
                request.item(),
                date,
                questions.answers(),
                Reason.of(reason),
                request.getKey());
        messages.done("agreement.done.corrected");
        return request.again();
    }

    public String retractState() {
        service.retractState(
                request.getNumber(), request.getSeen(), request.item(), Reason.of(reason), request.getKey());
        messages.done("agreement.done.retracted");
        return request.again();
    }

    public String correctSource() {
        service.correctSource(
                request.getNumber(), request.getSeen(), request.item(), source, Reason.of(reason), request.getKey());
        messages.done("agreement.done.corrected");
        return request.again();
    }

    /** A form begins with what stands there. */
    @PostConstruct
    void begin() {
        if (!CaseRequest.isFirstShown()) {
            return;
        }
        switch (request.getCode()) {
            case "correct-instrument" -> date = shown.getStep().occurred();
            case "correct-source" -> source = shown.getInstrument().source();
            default -> {}
        }
    }

    public PartialDate getDate() {
        return date;
    }

    public void setDate(PartialDate date) {
        this.date = date;
    }

    public @Nullable String getSource() {
        return source;
    }

    public void setSource(@Nullable String source) {
        this.source = source;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
