package nl.maatstaf.identity.service.setup;

import static nl.maatstaf.access.Role.*;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import nl.maatstaf.access.Role;
import nl.maatstaf.identity.Duties;
import org.jspecify.annotations.Nullable;

/**
 * Someone to sign in as in the demo portfolio: at least one per role, two who can look over each other's shoulder, and
 * users of two companies. All are fictional, and so are the companies.
 *
 * @param organisation the company's name; none for officials
 */
record DemoUser(
        String username,
        String displayName,
        Role role,
        @Nullable String organisation) {

    private static final Set<String> PROGRAMMES = Set.of("maatwerk", "cluster6");
    private static final String CHEMISTRY = "Voorbeeld Chemie B.V.";
    private static final String GLASS = "Voorbeeld Glas B.V.";

    static final List<DemoUser> ALL = List.of(
            new DemoUser("behandelaar", "Noor Bakker", CASE_OFFICER, null),
            new DemoUser("behandelaar2", "Daan Visser", CASE_OFFICER, null),
            new DemoUser("coordinator", "Fatima Aydin", COORDINATOR, null),
            new DemoUser("coordinator2", "Pieter Hoekstra", COORDINATOR, null),
            new DemoUser("raadpleger", "Lotte Smit", READER, null),
            new DemoUser("auditor", "Kees Mulder", AUDITOR, null),
            new DemoUser("recordmanager", "Anna de Wit", RECORDS_MANAGER, null),
            new DemoUser("partner", "Ruben Blom", PARTNER, null),
            new DemoUser("manager", "Sanne Kok", MANAGER, null),
            new DemoUser("beheerder", "Hugo Prins", ADMINISTRATOR, null),
            new DemoUser("chemie.invoerder", "Iris Vos", COMPANY_EDITOR, CHEMISTRY),
            new DemoUser("chemie.tekenbevoegd", "Omar Haddad", COMPANY_SIGNATORY, CHEMISTRY),
            new DemoUser("glas.invoerder", "Femke Postma", COMPANY_EDITOR, GLASS),
            new DemoUser("glas.tekenbevoegd", "Johan Kuipers", COMPANY_SIGNATORY, GLASS));

    /** What the user does; empty as long as the company is not there. */
    Optional<Duties> duties(Function<String, Optional<UUID>> organisations) {
        if (organisation == null) {
            boolean forNone = role == ADMINISTRATOR || role == PARTNER;
            return Optional.of(Duties.ofOfficial(Set.of(role), forNone ? Set.of() : PROGRAMMES));
        }
        return organisations.apply(organisation).map(id -> Duties.ofCompany(role, id));
    }
}
