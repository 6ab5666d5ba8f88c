package nl.maatstaf.identity;

import java.time.LocalDate;
import java.util.UUID;
import nl.maatstaf.audit.EventType;

/** A user may no longer sign in. */
public record UserBlocked(UUID userId, String username, LocalDate today) implements UserEvent {
    @Override
    public EventType type() {
        return IdentityEvents.USER_BLOCKED;
    }
}
