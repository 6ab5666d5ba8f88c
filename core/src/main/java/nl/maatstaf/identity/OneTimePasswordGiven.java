package nl.maatstaf.identity;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import nl.maatstaf.audit.Event;
import nl.maatstaf.audit.Stream;
import nl.maatstaf.audit.Subject;
import nl.maatstaf.time.PartialDate;

/** An administrator gave a user a new one-time password, in place of one that was lost. */
public record OneTimePasswordGiven(UUID userId, String username, LocalDate today) implements Event {

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
        return Map.of("username", username);
    }
}
