package nl.maatstaf.draft;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The drafts of all users. */
public interface Drafts {

    /** Keeps a draft, in place of the one of the same user, form and subject. */
    void keep(Draft draft);

    Optional<Draft> find(UUID ownerId, String form, String subject);

    void remove(UUID ownerId, String form, String subject);

    /** Removes all of a user. */
    void removeOf(UUID ownerId);

    /**
     * Removes those that were saved at that moment or before.
     *
     * @return how many
     */
    int removeSavedUntil(Instant moment);
}
