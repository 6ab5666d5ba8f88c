package nl.maatstaf.identity.session;

import java.time.LocalDate;
import java.util.UUID;
import nl.maatstaf.audit.EventType;
import nl.maatstaf.audit.Stream;
import nl.maatstaf.identity.IdentityEvents;
import nl.maatstaf.identity.UserEvent;

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
