package nl.maatstaf.identity.web.session;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionIdListener;
import jakarta.servlet.http.HttpSessionListener;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Keeps the sessions on this server within what its memory holds: one more than {@code MAATSTAF_SESSIONS} ends the one that
 * was longest not used. A session is at most a megabyte.
 */
@WebListener
public class LiveSessions implements HttpSessionListener, HttpSessionIdListener {

    private final Map<String, HttpSession> byId = new ConcurrentHashMap<>();

    private int most;

    protected LiveSessions() {}

    @Inject
    public LiveSessions(@ConfigProperty(name = "maatstaf.sessions", defaultValue = "500") int most) {
        this.most = most;
    }

    @Override
    public void sessionCreated(HttpSessionEvent event) {
        byId.put(event.getSession().getId(), event.getSession());
        if (byId.size() > most) {
            longestUnused(event.getSession()).ifPresent(HttpSession::invalidate);
        }
    }

    private Optional<HttpSession> longestUnused(HttpSession newest) {
        return byId.values().stream()
                .filter(session -> !session.getId().equals(newest.getId()))
                .min(Comparator.comparingLong(LiveSessions::lastUsed));
    }

    /** A session may have ended between being found and being asked; then it is the first to go. */
    private static long lastUsed(HttpSession session) {
        try {
            return session.getLastAccessedTime();
        } catch (IllegalStateException ended) {
            return 0;
        }
    }

    @Override
    public void sessionIdChanged(HttpSessionEvent event, String before) {
        byId.remove(before);
        byId.put(event.getSession().getId(), event.getSession());
    }

    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        byId.remove(event.getSession().getId());
    }
}
