package nl.maatstaf.identity.administration;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.maatstaf.audit.EventType;
import nl.maatstaf.identity.Duties;
import nl.maatstaf.identity.IdentityEvents;
import org.jspecify.annotations.Nullable;

/**
 * An administrator asked another to approve that someone is made administrator, or that an administrator gets a password.
 *
 * @param duties what the user would do; none where a password is asked
 */
public record AdministratorRequestMade(
        UUID requestId,
        AdministratorRequest.Kind kind,
        String username,
        @Nullable Duties duties,
        LocalDate today) implements AdministratorRequestEvent {
    @Override
    public EventType type() {
        return IdentityEvents.ADMINISTRATOR_REQUEST_MADE;
    }

    @Override
    public Map<String, String> newValues() {
        Map<String, String> values = new HashMap<>(AdministratorRequestEvent.super.newValues());
        if (duties != null) {
            values.putAll(duties.values());
        }
        return values;
    }
}
