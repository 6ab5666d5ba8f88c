package nl.maatstaf.identity.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import nl.maatstaf.audit.AuditLog;
import nl.maatstaf.audit.Event;
import nl.maatstaf.identity.Actor;
import nl.maatstaf.identity.ApiToken;
import nl.maatstaf.identity.ApiTokens;
import nl.maatstaf.identity.TokenNotFound;
import nl.maatstaf.identity.TokenSecret;
import nl.maatstaf.identity.TokenTermTooLong;
import nl.maatstaf.time.service.Now;

/** A user's own tokens for the API. */
@Stateless
public class TokenService {

    /** The longest a token is valid, in days. */
    public static final int LONGEST_TERM = 366;

    private ApiTokens tokens;
    private AuditLog log;
    private CurrentActor current;
    private Now now;

    @SuppressWarnings("NullAway.Init")
    protected TokenService() {}

    @Inject
    public TokenService(ApiTokens tokens, AuditLog log, CurrentActor current, Now now) {
        this.tokens = tokens;
        this.log = log;
        this.current = current;
        this.now = now;
    }

    /** Issues a token to the caller; its secret is shown once and kept nowhere. */
    @Open("a token gives no more than its user already may")
    public TokenSecret issue(String label, int validDays) {
        if (validDays < 1 || validDays > LONGEST_TERM) {
            throw new TokenTermTooLong(LONGEST_TERM);
        }
        Actor actor = current.get();
        Instant created = now.instant();
        TokenSecret secret = TokenSecret.random();
        ApiToken token = new ApiToken(actor.userId(), secret, label, created, created.plus(validDays, ChronoUnit.DAYS));
        tokens.add(token);
        tell(token.issued(actor.username(), now.today()));
        return secret;
    }

    /** Ends one of the caller's tokens. */
    @Open("a token is its user's own")
    public void revoke(UUID id) {
        Actor actor = current.get();
        ApiToken token = tokens.find(id)
                .filter(found -> found.userId().equals(actor.userId()))
                .orElseThrow(TokenNotFound::new);
        tell(token.revoke(actor.username(), now.instant(), now.today()));
    }

    private void tell(Event event) {
        log.append(List.of(event), current.get(), now.instant());
    }
}
