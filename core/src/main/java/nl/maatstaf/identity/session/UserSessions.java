package nl.maatstaf.identity.session;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The sessions there are and were. */
public interface UserSessions {

    Optional<UserSession> find(UUID id);

    /** The user's sessions that are open at that moment, oldest first. */
    List<UserSession> findOpenOf(UUID userId, Instant moment);

    void add(UserSession session);

    /** Keeps that a request of it was answered now, unless that was kept since {@link UserSession#SEEN_EVERY}. */
    void see(UUID id, Instant now);

    /**
     * Removes those that were over at that moment.
     *
     * @return how many
     */
    int removeOverAt(Instant moment);
}
