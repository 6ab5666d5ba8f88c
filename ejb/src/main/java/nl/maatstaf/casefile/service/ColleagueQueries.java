package nl.maatstaf.casefile.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import nl.maatstaf.access.Right;
import nl.maatstaf.access.service.Requires;
import nl.maatstaf.casefile.service.CaseIdentity.Colleague;
import nl.maatstaf.database.RowQuery;

/** Finds the officials to whom a case can be given. */
@Stateless
public class ColleagueQueries {

    private static final String OF_PROGRAMME = """
            select distinct u.id, u.display_name from app_user u
            join user_programme p on p.user_id = u.id and p.programme_code = :programme
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
        return RowQuery.sql(entities, OF_PROGRAMME)
                .with("programme", programme)
                .list(row -> new Colleague(row.id("id"), row.text("display_name")));
    }
}
