package nl.maatstaf.agreement.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.maatstaf.agreement.AgreementRefusals;
import nl.maatstaf.agreement.SigningAnswers;
import nl.maatstaf.casefile.web.CaseRequest;
import nl.maatstaf.shell.web.Messages;

/** What is asked about a signing, once there is reason to, and what was answered. */
@Named
@RequestScoped
public class SigningQuestions {

    private CaseRequest request;
    private Messages messages;
    private boolean keepNames;
    private boolean again;

    protected SigningQuestions() {}

    @Inject
    public SigningQuestions(CaseRequest request, Messages messages) {
        this.request = request;
        this.messages = messages;
    }

    SigningAnswers answers() {
        return new SigningAnswers(keepNames, again);
    }

    /** Whether it is asked if names that nobody goes by stay as they are: since now, or since the form was sent before. */
    public boolean isNamesAsked() {
        return messages.refused(AgreementRefusals.PARTY_UNKNOWN)
                || request.find("namesAsked").isPresent();
    }

    /** Whether it is asked if there is one more of the same day. */
    public boolean isAgainAsked() {
        return messages.refused(AgreementRefusals.SIGNED_SAME_DAY)
                || request.find("againAsked").isPresent();
    }

    public boolean isKeepNames() {
        return keepNames;
    }

    public void setKeepNames(boolean keepNames) {
        this.keepNames = keepNames;
    }

    public boolean isAgain() {
        return again;
    }

    public void setAgain(boolean again) {
        this.again = again;
    }
}
