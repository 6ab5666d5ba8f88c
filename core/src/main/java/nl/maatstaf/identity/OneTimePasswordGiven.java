package nl.maatstaf.identity;

import java.time.LocalDate;
import java.util.UUID;
import nl.maatstaf.audit.EventType;

/** An administrator gave a user a new one-time password, in place of one that was lost. */
public record OneTimePasswordGiven(UUID userId, String username, LocalDate today) implements UserEvent {
    @Override
    public EventType type() {
        return IdentityEvents.ONE_TIME_PASSWORD_GIVEN;
    }
}
