package nl.maatstaf.identity.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.maatstaf.access.Author;
import nl.maatstaf.audit.AuditLog;
import nl.maatstaf.identity.session.ApiTokens;
import nl.maatstaf.identity.session.SessionEnded;
import nl.maatstaf.identity.session.UserSession;
import nl.maatstaf.identity.session.UserSessions;
import nl.maatstaf.time.service.Now;
import org.jspecify.annotations.Nullable;

/** What lets a user in without the password: the sessions and tokens there are, ended for good and logged one by one. */
@ApplicationScoped
public class GrantedAccess {

    private UserSessions sessions;
    private ApiTokens tokens;
    private AuditLog log;
    private Now now;

    protected GrantedAccess() {}

    @Inject
    public GrantedAccess(UserSessions sessions, ApiTokens tokens, AuditLog log, Now now) {
        this.sessions = sessions;
        this.tokens = tokens;
        this.log = log;
        this.now = now;
    }

    /**
     * Ends all of it.
     *
     * @param kept the session that goes on; none when all end
     */
    public void end(UUID userId, String username, SessionEnded.Cause cause, @Nullable UUID kept, Author author) {
        Instant moment = now.instant();
        LocalDate today = now.today();
        log.append(
                tokens.findValidOf(userId, moment).stream()
                        .map(token -> token.revoke(username, moment, today))
                        .toList(),
                author,
                moment);
        List<UserSession> over = sessions.findOpenOf(userId, moment).stream()
                .filter(session -> !session.id().equals(kept))
                .toList();
        end(over, username, cause, author);
    }

    /** Ends so many of the oldest sessions that there is room for one more. */
    public void endExcessSessions(UUID userId, String username, Author author) {
        List<UserSession> open = sessions.findOpenOf(userId, now.instant());
        int tooMany = Math.max(0, open.size() + 1 - UserSession.MOST);
        end(open.subList(0, tooMany), username, SessionEnded.Cause.TOO_MANY, author);
    }

    private void end(List<UserSession> over, String username, SessionEnded.Cause cause, Author author) {
        Instant moment = now.instant();
        LocalDate today = now.today();
        log.append(
                over.stream()
                        .map(session -> session.end(username, cause, moment, today))
                        .toList(),
                author,
                moment);
    }
}
