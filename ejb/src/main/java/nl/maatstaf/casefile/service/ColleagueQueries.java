package nl.maatstaf.casefile.service;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.maatstaf.access.Right;
import nl.maatstaf.access.service.Requires;
import nl.maatstaf.casefile.service.CaseIdentity.Colleague;
import nl.maatstaf.database.RowQuery;

/** Finds the officials to whom a case can be given. */
@Stateless
public class ColleagueQueries {

    private static final String OF_PROGRAMMES = """
            select distinct p.programme_code, u.id, u.display_name from app_user u
            join user_programme p on p.user_id = u.id and p.programme_code in (:programmes)
            join user_role r on r.user_id = u.id and r.role in ('CASE_OFFICER', 'COORDINATOR')
            where u.status = 'ACTIVE'
            order by u.display_name, u.id
            """;

    private EntityManager entities;

    protected ColleagueQueries() {}

    @Inject
    public ColleagueQueries(EntityManager entities) {
        this.entities = entities;
    }

    /** Who may handle cases of a programme, by name. */
    @Requires(Right.VIEW_CASES)
    public List<Colleague> of(String programme) {
        return ofEach(Set.of(programme)).getOrDefault(programme, List.of());
    }

    /** Who may handle cases of each of these programmes, by name; in one statement. */
    @Requires(Right.VIEW_CASES)
    public Map<String, List<Colleague>> ofEach(Set<String> programmes) {
        return programmes.isEmpty()
                ? Map.of()
                : RowQuery.sql(entities, OF_PROGRAMMES)
                        .with("programmes", programmes)
                        .list(row -> new OfProgramme(
                                row.text("programme_code"), new Colleague(row.id("id"), row.text("display_name"))))
                        .stream()
                        .collect(groupingBy(OfProgramme::programme, mapping(OfProgramme::colleague, toList())));
    }

    private record OfProgramme(String programme, Colleague colleague) {}
}
