package nl.maatstaf.access.service;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.UUID;
import nl.maatstaf.access.Actor;
import org.jspecify.annotations.Nullable;

/** The caller of this request and the session it is of, put here by authentication and read by services. */
@RequestScoped
public class CurrentActor {

    private @Nullable Actor actor;
    private @Nullable UUID session;

    public void set(Actor actor) {
        this.actor = actor;
    }

    /** Says which session the request is of; a token has none. */
    public void within(UUID openSession) {
        this.session = openSession;
    }

    /** The session of this request. */
    public Optional<UUID> session() {
        return Optional.ofNullable(session);
    }

    /** The caller; it is a programming error to ask before authentication. */
    public Actor get() {
        if (actor == null) {
            throw new IllegalStateException("no caller in this request");
        }
        return actor;
    }
}
