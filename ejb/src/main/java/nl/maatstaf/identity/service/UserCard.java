package nl.maatstaf.identity.service;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.maatstaf.access.Role;

/**
 * A user as an administrator sees them.
 *
 * @param active whether they may sign in
 * @param mustChangePassword whether they still have a one-time password
 * @param version to be handed back with a change
 * @param programmes codes of the programmes they work for
 * @param organisations those they act for, in the order of their names
 */
public record UserCard(
        String username,
        String displayName,
        boolean active,
        boolean mustChangePassword,
        long version,
        Set<Role> roles,
        List<String> programmes,
        List<Organisation> organisations) {

    /** An organisation they act for. */
    public record Organisation(UUID id, String name) {}
}
