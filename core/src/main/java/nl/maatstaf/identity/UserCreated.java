package nl.maatstaf.identity;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.maatstaf.audit.Event;
import nl.maatstaf.audit.Stream;
import nl.maatstaf.audit.Subject;
import nl.maatstaf.time.PartialDate;

/** An administrator made a user. */
public record UserCreated(UUID userId, String username, String displayName, Duties duties, LocalDate today)
        implements Event {

    @Override
    public Stream stream() {
        return Stream.USERS;
    }

    @Override
    public Subject subject() {
        return new Subject("AppUser", userId);
    }

    @Override
    public PartialDate occurred() {
        return PartialDate.on(today);
    }

    @Override
    public Map<String, String> newValues() {
        Map<String, String> values = new HashMap<>(duties.values());
        values.put("username", username);
        values.put("displayName", displayName);
        return values;
    }
}
