package nl.maatstaf.access;

import java.util.Set;
import java.util.UUID;
import nl.maatstaf.time.TimeOrderedId;

/** Callers for tests. */
public final class Actors {

    private Actors() {}

    /** An official of one role who works for the maatwerk programme. */
    public static Actor official(Role role) {
        return official(role, "maatwerk");
    }

    public static Actor official(Role role, String... programmes) {
        return actor(role, Set.of(programmes), Set.of());
    }

    public static Actor companyUser(Role role, UUID organisation) {
        return actor(role, Set.of(), Set.of(organisation));
    }

    private static Actor actor(Role role, Set<String> programmes, Set<UUID> organisations) {
        UUID id = TimeOrderedId.next();
        return new Actor(id, role.code(), "Noor Bakker", Set.of(role), programmes, organisations, Origin.PAGE);
    }
}
