package nl.maatstaf.identity.administration;

import java.time.LocalDate;
import java.util.UUID;
import nl.maatstaf.audit.EventType;
import nl.maatstaf.identity.IdentityEvents;

/** Nobody decided on a request in time. */
public record AdministratorRequestLapsed(
        UUID requestId, AdministratorRequest.Kind kind, String username, LocalDate today)
        implements AdministratorRequestEvent {
    @Override
    public EventType type() {
        return IdentityEvents.ADMINISTRATOR_REQUEST_LAPSED;
    }
}
