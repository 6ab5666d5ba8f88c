package nl.maatstaf.identity.session;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import nl.maatstaf.audit.EventType;
import nl.maatstaf.audit.Stream;
import nl.maatstaf.identity.IdentityEvents;
import nl.maatstaf.identity.UserEvent;

/** A session was ended before its time, other than by signing out in it. */
public record SessionEnded(UUID userId, String username, UUID sessionId, String device, Cause cause, LocalDate today)
        implements UserEvent {
    @Override
    public EventType type() {
        return IdentityEvents.SESSION_ENDED;
    }

    @Override
    public Stream stream() {
        return Stream.LOGINS;
    }

    @Override
    public Map<String, String> newValues() {
        return Map.of("username", username, "session", sessionId.toString(), "device", device, "cause", cause.name());
    }

    /** Why it ended. */
    public enum Cause {
        /** The user ended it from another session. */
        BY_USER,
        /** The user got or chose another password. */
        PASSWORD,
        /** The user got other roles, programmes or organisations. */
        DUTIES,
        BLOCKED,
        /** The user began one more than there may be. */
        TOO_MANY
    }
}
