package nl.maatstaf.identity.session;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import nl.maatstaf.audit.EventType;
import nl.maatstaf.audit.Stream;
import nl.maatstaf.identity.IdentityEvents;
import nl.maatstaf.identity.UserEvent;

/** A user signed in with the right password. */
public record SignedIn(UUID userId, String username, String address, LocalDate today) implements UserEvent {
    @Override
    public EventType type() {
        return IdentityEvents.SIGNED_IN;
    }

    @Override
    public Stream stream() {
        return Stream.LOGINS;
    }

    @Override
    public Map<String, String> newValues() {
        return Map.of("username", username, "address", address);
    }
}
