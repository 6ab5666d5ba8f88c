package nl.maatstaf.identity;

import java.time.LocalDate;
import java.util.UUID;
import nl.maatstaf.audit.EventType;

/** A blocked user may sign in again. */
public record UserUnblocked(UUID userId, String username, LocalDate today) implements UserEvent {
    @Override
    public EventType type() {
        return IdentityEvents.USER_UNBLOCKED;
    }
}
