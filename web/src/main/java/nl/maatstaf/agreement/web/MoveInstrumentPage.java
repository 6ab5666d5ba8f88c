package nl.maatstaf.agreement.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.maatstaf.agreement.InstrumentKind;
import nl.maatstaf.agreement.InstrumentState;
import nl.maatstaf.agreement.MoveInstrument;
import nl.maatstaf.agreement.service.InstrumentService;
import nl.maatstaf.casefile.web.CaseRequest;
import nl.maatstaf.shell.web.Messages;
import nl.maatstaf.text.Reason;
import nl.maatstaf.time.PartialDate;
import nl.maatstaf.time.service.Now;
import org.jspecify.annotations.Nullable;

/** Drafts an instrument, takes it to the advisers and back, and withdraws it. */
@Named("moveInstrument")
@RequestScoped
public class MoveInstrumentPage {

    private InstrumentService service;
    private CaseRequest request;
    private Messages messages;

    private InstrumentKind kind = InstrumentKind.EOP;
    private @Nullable String source;
    private PartialDate date;
    private @Nullable String reason;

    protected MoveInstrumentPage() {}

    @Inject
    public MoveInstrumentPage(InstrumentService service, CaseRequest request, Messages messages, Now now) {
        this.service = service;
        this.request = request;
        this.messages = messages;
        this.date = PartialDate.on(now.today());
    }

    public String draft() {
        service.draft(request.getNumber(), kind, source, request.getKey());
        messages.done("agreement.done.drafted", kind);
        return request.again();
    }

    public String submit() {
        return move(InstrumentState.SUBMITTED_FOR_ADVICE, "agreement.done.submitted");
    }

    public String advised() {
        return move(InstrumentState.ADVISED, "agreement.done.advised");
    }

    public String withdraw() {
        Reason.of(reason);
        return move(InstrumentState.WITHDRAWN, "agreement.done.withdrawn");
    }

    private String move(InstrumentState to, String done) {
        MoveInstrument move = new MoveInstrument(to, date, Reason.optional(reason));
        service.moveTo(request.getNumber(), request.getSeen(), request.item(), move, request.getKey());
        messages.done(done);
        return request.again();
    }

    public List<InstrumentKind> getKinds() {
        return List.of(InstrumentKind.values());
    }

    public InstrumentKind getKind() {
        return kind;
    }

    public void setKind(InstrumentKind kind) {
        this.kind = kind;
    }

    public @Nullable String getSource() {
        return source;
    }

    public void setSource(@Nullable String source) {
        this.source = source;
    }

    public PartialDate getDate() {
        return date;
    }

    public void setDate(PartialDate date) {
        this.date = date;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
