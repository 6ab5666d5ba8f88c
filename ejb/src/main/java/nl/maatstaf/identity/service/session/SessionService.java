package nl.maatstaf.identity.service.session;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.Period;
import java.util.List;
import java.util.UUID;
import nl.maatstaf.access.Actor;
import nl.maatstaf.access.service.CurrentActor;
import nl.maatstaf.access.service.NoRightRequired;
import nl.maatstaf.audit.AuditLog;
import nl.maatstaf.identity.IdentityRefusals;
import nl.maatstaf.identity.service.GrantedAccess;
import nl.maatstaf.identity.session.SessionEnded;
import nl.maatstaf.identity.session.UserSession;
import nl.maatstaf.identity.session.UserSessions;
import nl.maatstaf.time.service.Now;

/** A user's own sessions. */
@Stateless
public class SessionService {

    /** How long it is kept that there was a session. */
    static final Period KEPT = Period.ofDays(90);

    private UserSessions sessions;
    private GrantedAccess access;
    private AuditLog log;
    private CurrentActor current;
    private Now now;

    protected SessionService() {}

    @Inject
    public SessionService(UserSessions sessions, GrantedAccess access, AuditLog log, CurrentActor current, Now now) {
        this.sessions = sessions;
        this.access = access;
        this.log = log;
        this.current = current;
        this.now = now;
    }

    /** Ends one of the caller's sessions; one that is over stays as it is. */
    @NoRightRequired("a session is its user's own")
    public void end(UUID id) {
        Actor actor = current.get();
        Instant moment = now.instant();
        UserSession session = sessions.find(id)
                .filter(found -> found.userId().equals(actor.userId()))
                .orElseThrow(IdentityRefusals.SESSION_NOT_FOUND::with);
        if (session.isOpenAt(moment)) {
            log.append(
                    List.of(session.end(actor.username(), SessionEnded.Cause.BY_USER, moment, now.today())),
                    actor,
                    moment);
        }
    }

    /** Ends all of the caller's sessions but this one, and revokes all tokens. */
    @NoRightRequired("sessions and tokens are their user's own")
    public void endAllButThis() {
        Actor actor = current.get();
        access.end(
                actor.userId(),
                actor.username(),
                SessionEnded.Cause.BY_USER,
                current.session().orElse(null),
                actor);
    }

    /** Keeps that a request of a session is answered now. */
    @NoRightRequired("authentication itself: it keeps a moment and nothing else")
    public void see(UUID id) {
        sessions.see(id, now.instant());
    }

    /**
     * Removes what has been over for too long to be of use to anyone.
     *
     * @return how many sessions
     */
    @NoRightRequired("a timer's: it removes only what is long past, whoever asks")
    public int forget() {
        return sessions.removeOverAt(now.instant().minus(KEPT));
    }
}
