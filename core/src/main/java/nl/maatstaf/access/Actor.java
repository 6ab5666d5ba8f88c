package nl.maatstaf.access;

import java.util.Set;
import java.util.UUID;

/**
 * The caller of a use case, as loaded at the start of the request: who, in which roles, for which programmes and
 * organisations, and through which channel.
 *
 * @param userId the user's identifier
 * @param username the name the user signs in with
 * @param displayName the name others see
 * @param roles at least one
 * @param programmes codes of the programmes an official works for; empty for others
 * @param organisations the organisations a company user may act for; empty for others
 * @param origin the channel the request came through
 */
public record Actor(
        UUID userId,
        String username,
        String displayName,
        Set<Role> roles,
        Set<String> programmes,
        Set<UUID> organisations,
        Origin origin)
        implements Author {

    static final UUID SYSTEM = new UUID(0, 1);

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

    /** Whether a role of the caller reads cases as a whole: a partner's sees only what is shared with it. */
    public boolean readsCases() {
        return roles.stream()
                .anyMatch(role -> role != Role.PARTNER && Rights.of(role).contains(Right.VIEW_CASES));
    }

    /** Whether the caller's role reaches over the programmes of all officials. */
    public boolean seesAllProgrammes() {
        return roles.contains(Role.MANAGER) || roles.contains(Role.AUDITOR);
    }

    /** Whether nobody asked: see {@link #system()}. */
    public boolean isSystem() {
        return userId.equals(SYSTEM);
    }

    /** The system itself, where a timer or the start of the application acts and nobody asked. */
    public static Actor system() {
        return new Actor(
                SYSTEM,
                "systeem",
                "Systeem",
                Set.of(Role.ADMINISTRATOR, Role.AUDITOR),
                Set.of(),
                Set.of(),
                Origin.SYSTEM);
    }
}
