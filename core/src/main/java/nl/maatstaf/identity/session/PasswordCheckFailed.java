package nl.maatstaf.identity.session;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import nl.maatstaf.audit.EventType;
import nl.maatstaf.audit.Stream;
import nl.maatstaf.identity.IdentityEvents;
import nl.maatstaf.identity.UserEvent;

/** Someone who has signed in gave a wrong current password, or did so too often. */
public record PasswordCheckFailed(UUID userId, String username, SignInFailed.Cause cause, LocalDate today)
        implements UserEvent {
    @Override
    public EventType type() {
        return IdentityEvents.PASSWORD_CHECK_FAILED;
    }

    @Override
    public Stream stream() {
        return Stream.LOGINS;
    }

    @Override
    public Map<String, String> newValues() {
        return Map.of("username", username, "cause", cause.name());
    }
}
