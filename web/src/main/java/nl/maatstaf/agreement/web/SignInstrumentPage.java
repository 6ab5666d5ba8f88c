package nl.maatstaf.agreement.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.maatstaf.agreement.service.InstrumentService;
import nl.maatstaf.agreement.service.SigningProposals;
import nl.maatstaf.casefile.service.CaseIdentity;
import nl.maatstaf.casefile.web.CaseRequest;
import nl.maatstaf.casefile.web.ShowCasePage;
import nl.maatstaf.shell.web.Messages;
import nl.maatstaf.time.PartialDate;
import nl.maatstaf.time.service.Now;
import org.jspecify.annotations.Nullable;

/** Records that an instrument was signed: by whom and when. */
@Named("signInstrument")
@RequestScoped
public class SignInstrumentPage {

    private InstrumentService service;
    private CaseRequest request;
    private ShowCasePage page;
    private SigningProposals proposals;
    private SigningQuestions questions;
    private Messages messages;

    private @Nullable SignatoryRows rows;
    private PartialDate signedOn;

    protected SignInstrumentPage() {}

    @Inject
    public SignInstrumentPage(
            InstrumentService service,
            CaseRequest request,
            ShowCasePage page,
            SigningProposals proposals,
            SigningQuestions questions,
            Messages messages,
            Now now) {
        this.service = service;
        this.request = request;
        this.page = page;
        this.proposals = proposals;
        this.questions = questions;
        this.messages = messages;
        this.signedOn = PartialDate.on(now.today());
    }

    public String sign() {
        service.sign(
                request.getNumber(),
                request.getSeen(),
                request.item(),
                getRows().signatories(),
                signedOn,
                questions.answers(),
                request.getKey());
        messages.done("agreement.done.signed");
        return request.again();
    }

    /** Shows the form with a line more. */
    public void addParty() {
        getRows().add();
    }

    public SignatoryRows getRows() {
        if (rows == null) {
            CaseIdentity identity = page.getIdentity();
            rows = SignatoryRows.proposing(
                    proposals.ofCase(identity.id(), identity.scope()), request.find("signForm:signatories"));
        }
        return rows;
    }

    public PartialDate getSignedOn() {
        return signedOn;
    }

    public void setSignedOn(PartialDate signedOn) {
        this.signedOn = signedOn;
    }
}
