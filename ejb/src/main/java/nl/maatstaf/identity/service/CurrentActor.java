package nl.maatstaf.identity.service;

import jakarta.enterprise.context.RequestScoped;
import nl.maatstaf.identity.Actor;
import org.jspecify.annotations.Nullable;

/** The caller of this request, put here by authentication and read by services. */
@RequestScoped
public class CurrentActor {

    private @Nullable Actor actor;

    public void set(Actor actor) {
        this.actor = actor;
    }

    /** The caller; it is a programming error to ask before authentication. */
    public Actor get() {
        if (actor == null) {
            throw new IllegalStateException("no caller in this request");
        }
        return actor;
    }
}
