package nl.maatstaf.bench.lists;

import java.util.Set;
import nl.maatstaf.access.Actor;
import nl.maatstaf.access.Origin;
import nl.maatstaf.access.Role;

/** Who asks: an officer of two programmes with a two-hundredth of the cases, a manager who may open no confidential case, a company. */
final class Readers {

    static final int OFFICER_NUMBER = 5;

    static final Actor OFFICER = actor(OFFICER_NUMBER, Role.CASE_OFFICER, Set.of("maatwerk", "cluster6"), 0);
    static final Actor MANAGER = actor(211, Role.MANAGER, Set.of(), 0);
    static final Actor COMPANY = actor(300, Role.COMPANY_EDITOR, Set.of(), 100);

    private Readers() {}

    private static Actor actor(int number, Role role, Set<String> programmes, int organisation) {
        return new Actor(
                GeneratedCases.user(number),
                "gebruiker" + number,
                "Gebruiker " + number,
                Set.of(role),
                programmes,
                organisation == 0 ? Set.of() : Set.of(GeneratedCases.organisation(organisation)),
                Origin.PAGE);
    }
}
