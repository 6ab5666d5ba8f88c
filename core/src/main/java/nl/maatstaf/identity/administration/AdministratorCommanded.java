package nl.maatstaf.identity.administration;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import nl.maatstaf.audit.EventType;
import nl.maatstaf.identity.IdentityEvents;
import nl.maatstaf.identity.UserEvent;

/** Whoever runs the system made someone administrator, or gave one a password, at the command line of the server. */
public record AdministratorCommanded(UUID userId, String username, AdministratorRequest.Kind kind, LocalDate today)
        implements UserEvent {
    @Override
    public EventType type() {
        return IdentityEvents.ADMINISTRATOR_COMMANDED;
    }

    @Override
    public String reason() {
        return "command line";
    }

    @Override
    public Map<String, String> newValues() {
        return Map.of("username", username, "kind", kind.name());
    }
}
