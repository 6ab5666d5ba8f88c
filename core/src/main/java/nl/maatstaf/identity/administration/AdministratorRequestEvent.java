package nl.maatstaf.identity.administration;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import nl.maatstaf.audit.Event;
import nl.maatstaf.audit.Stream;
import nl.maatstaf.audit.Subject;
import nl.maatstaf.time.PartialDate;

/** What happens to a request, in the chain of users. */
interface AdministratorRequestEvent extends Event {

    UUID requestId();

    AdministratorRequest.Kind kind();

    String username();

    LocalDate today();

    @Override
    default Stream stream() {
        return Stream.USERS;
    }

    @Override
    default Subject subject() {
        return new Subject("identity.administrator-request", requestId());
    }

    @Override
    default PartialDate occurred() {
        return PartialDate.on(today());
    }

    @Override
    default Map<String, String> newValues() {
        return Map.of("username", username(), "kind", kind().name());
    }
}
