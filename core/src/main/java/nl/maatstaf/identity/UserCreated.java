package nl.maatstaf.identity;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.maatstaf.audit.EventType;

/** An administrator made a user. */
public record UserCreated(UUID userId, String username, String displayName, Duties duties, LocalDate today)
        implements UserEvent {
    @Override
    public EventType type() {
        return IdentityEvents.USER_CREATED;
    }

    @Override
    public Map<String, String> newValues() {
        Map<String, String> values = new HashMap<>(duties.values());
        values.put("username", username);
        values.put("displayName", displayName);
        return values;
    }
}
