package nl.maatstaf.identity.service;

import java.util.UUID;
import nl.maatstaf.access.Actor;
import org.jspecify.annotations.Nullable;

/**
 * A user as a request needs them.
 *
 * @param mustChangePassword whether only a new password may be chosen now
 * @param session the session that the request is of; none for a token
 */
public record Account(
        Actor actor, boolean mustChangePassword, @Nullable OpenSession session) {

    /**
     * A session that goes on.
     *
     * @param longUnseen whether it is time to keep that it was seen
     */
    public record OpenSession(UUID id, boolean longUnseen) {}
}
