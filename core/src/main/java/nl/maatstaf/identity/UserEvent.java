package nl.maatstaf.identity;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import nl.maatstaf.audit.Event;
import nl.maatstaf.audit.Stream;
import nl.maatstaf.audit.Subject;
import nl.maatstaf.time.PartialDate;

/** What happens to a user, logged on the day it happens; the name is logged along, as an identifier says nothing to a reader. */
public interface UserEvent extends Event {

    UUID userId();

    String username();

    LocalDate today();

    @Override
    default Stream stream() {
        return Stream.USERS;
    }

    @Override
    default Subject subject() {
        return new Subject("identity.user", userId());
    }

    @Override
    default PartialDate occurred() {
        return PartialDate.on(today());
    }

    @Override
    default Map<String, String> newValues() {
        return Map.of("username", username());
    }
}
