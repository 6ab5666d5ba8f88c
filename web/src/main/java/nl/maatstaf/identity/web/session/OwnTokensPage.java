package nl.maatstaf.identity.web.session;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import nl.maatstaf.identity.IdentityRefusals;
import nl.maatstaf.identity.IssueToken;
import nl.maatstaf.identity.service.session.TokenLine;
import nl.maatstaf.identity.service.session.TokenService;
import nl.maatstaf.identity.session.TokenSecret;
import nl.maatstaf.shell.web.Messages;
import nl.maatstaf.shell.web.form.FormKey;
import org.jspecify.annotations.Nullable;

/** The caller's own tokens for the API. A secret stands in the answer to the form that was sent and nowhere else. */
@Named
@RequestScoped
public class OwnTokensPage {

    private static final int USUAL_TERM = 90;

    private TokenService service;
    private Messages messages;
    private SessionsRequest request;
    private FormKey key;

    private String label = "";
    private Integer validDays = USUAL_TERM;
    private @Nullable String secret;
    private boolean issued;
    private @Nullable List<TokenLine> tokens;

    protected OwnTokensPage() {}

    @Inject
    public OwnTokensPage(TokenService service, Messages messages, SessionsRequest request, FormKey key) {
        this.service = service;
        this.messages = messages;
        this.request = request;
        this.key = key;
    }

    /** Issues a token and shows its secret in the answer. */
    public void issue() {
        secret = service.issue(new IssueToken(label, validDays), key.getSent())
                .map(TokenSecret::text)
                .orElse(null);
        issued = true;
        label = "";
        tokens = null;
    }

    public String revoke() {
        service.revoke(id());
        messages.done("identity.tokens.revoked");
        return SessionsRequest.PAGE;
    }

    public List<TokenLine> getTokens() {
        if (tokens == null) {
            tokens = service.own();
        }
        return tokens;
    }

    /** The token that the dialog is about; one that is not there becomes the 404 page. */
    public TokenLine getLine() {
        return getTokens().stream()
                .filter(one -> one.id().equals(id()))
                .findFirst()
                .orElseThrow(IdentityRefusals.TOKEN_NOT_FOUND::with);
    }

    /** Whether a token was asked for and issued. */
    public boolean isIssued() {
        return issued;
    }

    /** For the eyes of its user, once; none when the same form had been sent before. */
    public @Nullable String getSecret() {
        return secret;
    }

    /** The most days a token is valid. */
    public int getLongestTerm() {
        return IssueToken.LONGEST_TERM;
    }

    public String getLabel() {
        return label;
    }

    public void setLabel(String label) {
        this.label = label;
    }

    public Integer getValidDays() {
        return validDays;
    }

    public void setValidDays(Integer validDays) {
        this.validDays = validDays;
    }

    private UUID id() {
        return request.item().orElseThrow(IdentityRefusals.TOKEN_NOT_FOUND::with);
    }
}
