package nl.maatstaf.identity;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import nl.maatstaf.audit.EventType;

/** A user got other roles, programmes or organisations. */
public record DutiesChanged(UUID userId, String username, Duties before, Duties after, LocalDate today)
        implements UserEvent {
    @Override
    public EventType type() {
        return IdentityEvents.DUTIES_CHANGED;
    }

    @Override
    public Map<String, String> oldValues() {
        return before.values();
    }

    @Override
    public Map<String, String> newValues() {
        return after.values();
    }
}
