package nl.maatstaf.identity.service.session;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.maatstaf.access.Actor;
import nl.maatstaf.access.service.CurrentActor;
import nl.maatstaf.access.service.NoRightRequired;
import nl.maatstaf.audit.AuditLog;
import nl.maatstaf.audit.Event;
import nl.maatstaf.delivery.service.Once;
import nl.maatstaf.identity.AppUser;
import nl.maatstaf.identity.AppUsers;
import nl.maatstaf.identity.IdentityRefusals;
import nl.maatstaf.identity.IssueToken;
import nl.maatstaf.identity.session.ApiToken;
import nl.maatstaf.identity.session.ApiTokens;
import nl.maatstaf.identity.session.TokenSecret;
import nl.maatstaf.identity.session.UserSessions;
import nl.maatstaf.time.service.Now;
import org.jspecify.annotations.Nullable;

/** A user's own tokens for the API. */
@Stateless
public class TokenService {

    /** The most tokens of a user that work at a time. */
    public static final int MOST = 20;

    private ApiTokens tokens;
    private AppUsers users;
    private UserSessions sessions;
    private AuditLog log;
    private CurrentActor current;
    private Now now;

    protected TokenService() {}

    @Inject
    public TokenService(
            ApiTokens tokens, AppUsers users, UserSessions sessions, AuditLog log, CurrentActor current, Now now) {
        this.tokens = tokens;
        this.users = users;
        this.sessions = sessions;
        this.log = log;
        this.current = current;
        this.now = now;
    }

    /** The caller's own tokens that work now, newest first. */
    @NoRightRequired("a token is its user's own")
    public List<TokenLine> own() {
        return tokens.findValidOf(current.get().userId(), now.instant()).stream()
                .map(token -> new TokenLine(token.id(), token.label(), token.createdAt(), token.expiresAt()))
                .toList();
    }

    /**
     * Issues a token to the caller.
     *
     * @return its secret, which is given once and kept nowhere; none when it was issued before with this key
     */
    @NoRightRequired("a token gives no more than its user already may")
    @Once
    public Optional<TokenSecret> issue(IssueToken command, @Nullable String key) {
        Actor actor = current.get();
        Instant created = now.instant();
        TokenSecret secret = TokenSecret.random();
        ApiToken token = new ApiToken(
                actor.userId(), secret, command.label(), created, created.plus(command.validDays(), ChronoUnit.DAYS));
        checkMayIssue(actor, created);
        tokens.add(token);
        append(token.issued(actor.username(), now.today()));
        return Optional.of(secret);
    }

    /** Ends one of the caller's tokens. */
    @NoRightRequired("a token is its user's own")
    public void revoke(UUID id) {
        Actor actor = current.get();
        ApiToken token = tokens.find(id)
                .filter(found -> found.userId().equals(actor.userId()))
                .orElseThrow(IdentityRefusals.TOKEN_NOT_FOUND::with);
        append(token.revoke(actor.username(), now.instant(), now.today()));
    }

    /** With the user held, so that no token is issued beside what ends them all. */
    private void checkMayIssue(Actor actor, Instant moment) {
        AppUser user = users.holdByUsername(actor.username());
        boolean isOver = current.session()
                .flatMap(sessions::find)
                .filter(session -> !session.isOpenAt(moment))
                .isPresent();
        if (!user.isActive() || isOver) {
            throw IdentityRefusals.SESSION_NOT_FOUND.with();
        }
        if (tokens.findValidOf(user.id(), moment).size() >= MOST) {
            throw IdentityRefusals.TOO_MANY_TOKENS.with(MOST);
        }
    }

    private void append(Event event) {
        log.append(List.of(event), current.get(), now.instant());
    }
}
