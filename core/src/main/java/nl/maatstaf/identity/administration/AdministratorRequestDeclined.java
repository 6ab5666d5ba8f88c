package nl.maatstaf.identity.administration;

import java.time.LocalDate;
import java.util.UUID;
import nl.maatstaf.audit.EventType;
import nl.maatstaf.identity.IdentityEvents;

/** A second administrator declined what was asked. */
public record AdministratorRequestDeclined(
        UUID requestId, AdministratorRequest.Kind kind, String username, LocalDate today)
        implements AdministratorRequestEvent {
    @Override
    public EventType type() {
        return IdentityEvents.ADMINISTRATOR_REQUEST_DECLINED;
    }
}
