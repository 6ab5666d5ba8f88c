package nl.maatstaf.identity.administration;

import java.time.LocalDate;
import java.util.UUID;
import nl.maatstaf.audit.EventType;
import nl.maatstaf.identity.IdentityEvents;

/** A second administrator approved that someone is made administrator, or an administrator gets a password. */
public record AdministratorRequestApproved(
        UUID requestId, AdministratorRequest.Kind kind, String username, LocalDate today)
        implements AdministratorRequestEvent {
    @Override
    public EventType type() {
        return IdentityEvents.ADMINISTRATOR_REQUEST_APPROVED;
    }
}
