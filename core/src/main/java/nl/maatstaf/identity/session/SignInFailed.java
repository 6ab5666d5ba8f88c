package nl.maatstaf.identity.session;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import nl.maatstaf.audit.EventType;
import nl.maatstaf.audit.Stream;
import nl.maatstaf.identity.IdentityEvents;
import nl.maatstaf.identity.UserEvent;

/** Someone tried to sign in with a wrong name or password, or too often; the name may be of nobody. */
public record SignInFailed(UUID userId, String username, String address, Cause cause, LocalDate today)
        implements UserEvent {
    @Override
    public EventType type() {
        return IdentityEvents.SIGN_IN_FAILED;
    }

    @Override
    public Stream stream() {
        return Stream.LOGINS;
    }

    @Override
    public Map<String, String> newValues() {
        return Map.of("username", username, "address", address, "cause", cause.name());
    }

    /** Why it failed. */
    public enum Cause {
        WRONG,
        TOO_OFTEN,
        /** The password was right, but a one-time password that can no longer be used. */
        EXPIRED
    }
}
