package nl.maatstaf.identity;

import java.time.LocalDate;
import java.util.UUID;
import nl.maatstaf.audit.EventType;

/** A user chose a new password. */
public record PasswordChanged(UUID userId, String username, LocalDate today) implements UserEvent {
    @Override
    public EventType type() {
        return IdentityEvents.PASSWORD_CHANGED;
    }
}
