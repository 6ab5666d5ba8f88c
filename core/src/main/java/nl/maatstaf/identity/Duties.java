package nl.maatstaf.identity;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.maatstaf.access.Role;
import nl.maatstaf.refusal.Refusal;

/**
 * What a user does, and for whom.
 *
 * @param roles at least one; those of a company do not mix with others
 * @param programmes codes of the programmes an official works for; none for a company's user
 * @param organisations whom a company's user may act for, at least one; none for others
 */
public record Duties(Set<Role> roles, Set<String> programmes, Set<UUID> organisations) {

    private static final Set<Role> OF_PROGRAMMES =
            Set.of(Role.CASE_OFFICER, Role.COORDINATOR, Role.READER, Role.RECORDS_MANAGER);

    public Duties {
        roles = Set.copyOf(roles);
        programmes = Set.copyOf(programmes);
        organisations = Set.copyOf(organisations);
        boolean company = roles.stream().anyMatch(Role::isCompany);
        boolean onlyCompany = roles.stream().allMatch(Role::isCompany);
        if (roles.isEmpty() || company != onlyCompany) {
            throw IdentityRefusals.ROLES_DO_NOT_MIX.with();
        }
        if (company == organisations.isEmpty() || (company && !programmes.isEmpty())) {
            throw IdentityRefusals.ACTS_FOR_NOBODY.with();
        }
    }

    public static Duties ofOfficial(Set<Role> roles, Set<String> programmes) {
        return new Duties(roles, programmes, Set.of());
    }

    public static Duties ofCompany(Role role, UUID organisation) {
        return new Duties(Set.of(role), Set.of(), Set.of(organisation));
    }

    /**
     * Refuses roles that work on cases of programmes without a programme, for they would see no case at all. Not every
     * user there is has been held to it.
     *
     * @throws Refusal {@link IdentityRefusals#WORKS_FOR_NO_PROGRAMME} for an officer, coordinator, reader or records
     *     manager without a programme and without a role that sees all
     */
    public void checkProgrammes() {
        boolean ofProgrammes = roles.stream().anyMatch(OF_PROGRAMMES::contains);
        boolean seesAll = roles.contains(Role.MANAGER) || roles.contains(Role.AUDITOR);
        if (programmes.isEmpty() && ofProgrammes && !seesAll) {
            throw IdentityRefusals.WORKS_FOR_NO_PROGRAMME.with();
        }
    }

    /** As it stands in the audit log. */
    public Map<String, String> values() {
        return Map.of(
                "roles", joined(roles.stream().map(Role::code)),
                "programmes", joined(programmes.stream()),
                "organisations", joined(organisations.stream().map(UUID::toString)));
    }

    private static String joined(Stream<String> names) {
        return names.sorted().collect(Collectors.joining(", "));
    }
}
