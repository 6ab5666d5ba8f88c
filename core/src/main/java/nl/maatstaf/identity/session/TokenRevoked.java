package nl.maatstaf.identity.session;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import nl.maatstaf.audit.Event;
import nl.maatstaf.audit.EventType;
import nl.maatstaf.audit.Stream;
import nl.maatstaf.audit.Subject;
import nl.maatstaf.identity.IdentityEvents;
import nl.maatstaf.time.PartialDate;

/** A token stopped being valid before its time. */
public record TokenRevoked(UUID tokenId, String username, String label, LocalDate today) implements Event {
    @Override
    public EventType type() {
        return IdentityEvents.TOKEN_REVOKED;
    }

    @Override
    public Stream stream() {
        return Stream.USERS;
    }

    @Override
    public Subject subject() {
        return new Subject("identity.token", tokenId);
    }

    @Override
    public PartialDate occurred() {
        return PartialDate.on(today);
    }

    @Override
    public Map<String, String> newValues() {
        return Map.of("username", username, "label", label);
    }
}
