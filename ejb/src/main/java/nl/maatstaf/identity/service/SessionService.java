package nl.maatstaf.identity.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Period;
import java.util.UUID;
import nl.maatstaf.identity.UserSessions;
import nl.maatstaf.time.service.Now;

/** A user's own sessions. */
@Stateless
public class SessionService {

    /** How long it is kept that there was a session. */
    static final Period KEPT = Period.ofDays(90);

    private UserSessions sessions;
    private Now now;

    @SuppressWarnings("NullAway.Init")
    protected SessionService() {}

    @Inject
    public SessionService(UserSessions sessions, Now now) {
        this.sessions = sessions;
        this.now = now;
    }

    /** Keeps that a request of a session is answered now. */
    @Open("authentication itself: it keeps a moment and nothing else")
    public void see(UUID id) {
        sessions.see(id, now.instant());
    }

    /**
     * Removes what has been over for too long to be of use to anyone.
     *
     * @return how many sessions
     */
    @Open("a timer's: it removes only what is long past, whoever asks")
    public int forget() {
        return sessions.removeOverAt(now.instant().minus(KEPT));
    }
}
