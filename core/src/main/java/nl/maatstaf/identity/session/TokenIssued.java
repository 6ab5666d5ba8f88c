package nl.maatstaf.identity.session;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import nl.maatstaf.audit.Event;
import nl.maatstaf.audit.EventType;
import nl.maatstaf.audit.Stream;
import nl.maatstaf.audit.Subject;
import nl.maatstaf.identity.IdentityEvents;
import nl.maatstaf.time.PartialDate;

/** A user got a token for the API. */
public record TokenIssued(UUID tokenId, String username, String label, Instant expiresAt, LocalDate today)
        implements Event {
    @Override
    public EventType type() {
        return IdentityEvents.TOKEN_ISSUED;
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
        return Map.of("username", username, "label", label, "expiresAt", expiresAt.toString());
    }
}
