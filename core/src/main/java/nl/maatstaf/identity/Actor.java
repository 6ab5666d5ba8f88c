package nl.maatstaf.identity;

import java.util.Set;
import java.util.UUID;

/**
 * The caller of a use case, as loaded at the start of the request: who, in which roles, for which programmes and
 * organisations, and through which door.
 *
 * @param userId the user's identifier
 * @param username the name the user signs in with
 * @param displayName the name others see
 * @param roles at least one
 * @param programmes codes of the programmes an official works for; empty for others
 * @param organisations the organisations a company user may act for; empty for others
 * @param origin the door the request came through
 */
public record Actor(
        UUID userId,
        String username,
        String displayName,
        Set<Role> roles,
        Set<String> programmes,
        Set<UUID> organisations,
        Origin origin) {

    public Actor {
        roles = Set.copyOf(roles);
        programmes = Set.copyOf(programmes);
        organisations = Set.copyOf(organisations);
    }

    public boolean may(Right right) {
        return roles.stream().anyMatch(role -> Rights.of(role).contains(right));
    }

    public boolean isCompany() {
        return roles.stream().anyMatch(Role::isCompany);
    }

    /** The door a request came through; it stands in the audit log. */
    public enum Origin {
        PAGE,
        API,
        IMPORT,
        SYSTEM
    }
}
