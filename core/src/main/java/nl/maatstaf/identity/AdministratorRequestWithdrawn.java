package nl.maatstaf.identity;

import java.time.LocalDate;
import java.util.UUID;
import nl.maatstaf.audit.EventType;

/** Who asked took the request back. */
public record AdministratorRequestWithdrawn(
        UUID requestId, AdministratorRequest.Kind kind, String username, LocalDate today)
        implements AdministratorRequestEvent {
    @Override
    public EventType type() {
        return IdentityEvents.ADMINISTRATOR_REQUEST_WITHDRAWN;
    }
}
