package nl.maatstaf.agreement.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.maatstaf.agreement.service.InstrumentService;
import nl.maatstaf.casefile.web.CaseRequest;
import nl.maatstaf.shell.web.Messages;
import nl.maatstaf.time.PartialDate;
import nl.maatstaf.time.service.Now;

/** Records that an instrument was signed: by whom and when. */
@Named("signInstrument")
@RequestScoped
public class SignInstrumentPage {

    private InstrumentService service;
    private CaseRequest request;
    private Messages messages;

    private final SignatoryRows rows = SignatoryRows.usual();
    private PartialDate signedOn;

    protected SignInstrumentPage() {}

    @Inject
    public SignInstrumentPage(InstrumentService service, CaseRequest request, Messages messages, Now now) {
        this.service = service;
        this.request = request;
        this.messages = messages;
        this.signedOn = PartialDate.on(now.today());
    }

    public String sign() {
        service.sign(
                request.getNumber(), request.getSeen(), request.item(), rows.signatories(), signedOn, request.getKey());
        messages.done("agreement.done.signed");
        return request.again();
    }

    public SignatoryRows getRows() {
        return rows;
    }

    public PartialDate getSignedOn() {
        return signedOn;
    }

    public void setSignedOn(PartialDate signedOn) {
        this.signedOn = signedOn;
    }
}
