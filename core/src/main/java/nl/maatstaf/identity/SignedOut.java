package nl.maatstaf.identity;

import java.time.LocalDate;
import java.util.UUID;
import nl.maatstaf.audit.EventType;
import nl.maatstaf.audit.Stream;

/** A user ended the session. */
public record SignedOut(UUID userId, String username, LocalDate today) implements UserEvent {
    @Override
    public EventType type() {
        return IdentityEvents.SIGNED_OUT;
    }

    @Override
    public Stream stream() {
        return Stream.LOGINS;
    }
}
