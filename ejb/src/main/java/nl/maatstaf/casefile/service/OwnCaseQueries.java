package nl.maatstaf.casefile.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.List;
import nl.maatstaf.casefile.CaseStatus;
import nl.maatstaf.identity.Actor;
import nl.maatstaf.identity.Right;
import nl.maatstaf.identity.persistence.CaseAccessCondition;
import nl.maatstaf.identity.service.CurrentActor;
import nl.maatstaf.identity.service.Requires;
import nl.maatstaf.text.Label;

/** The cases of the organisations that a company's user acts for. */
@Stateless
public class OwnCaseQueries {

    /** A company has a handful; more than this is not one company. */
    private static final int MOST = 200;

    private static final String OWN = """
            select c.number, c.title, v.name_nl, v.name_en, s.name_nl as stage_nl, s.name_en as stage_en,
              s.position, s.stage_count, c.status
            from case_file c
            join case_type_version v on v.type_code = c.type_code and v.type_version = c.type_version
            join case_type_stage s on s.type_code = c.type_code and s.type_version = c.type_version
              and s.stage_code = c.stage_code
            where\s""";

    private EntityManager entities;

    private CurrentActor caller;

    protected OwnCaseQueries() {}

    @Inject
    public OwnCaseQueries(EntityManager entities, CurrentActor caller) {
        this.entities = entities;
        this.caller = caller;
    }

    /** Their cases by number, in one statement; none for who acts for no company. */
    @Requires(Right.VIEW_CASES)
    @SuppressWarnings("unchecked") // a native query knows no row type
    public List<OwnCase> list() {
        Actor actor = caller.get();
        if (!actor.isCompany()) {
            return List.of();
        }
        List<Object> values = new ArrayList<>();
        CaseAccessCondition access = new CaseAccessCondition(actor, "c", "id", value -> {
            values.add(value);
            return "?" + values.size();
        });
        Query query = entities.createNativeQuery(OWN + access.open() + " order by c.number")
                .setMaxResults(MOST);
        for (int place = 0; place < values.size(); place++) {
            query.setParameter(place + 1, values.get(place));
        }
        return ((List<Object[]>) query.getResultList())
                .stream().map(OwnCaseQueries::read).toList();
    }

    private static OwnCase read(Object[] row) {
        return new OwnCase(
                (String) row[0],
                (String) row[1],
                new Label((String) row[2], (String) row[3]),
                new Label((String) row[4], (String) row[5]),
                ((Number) row[6]).intValue(),
                ((Number) row[7]).intValue(),
                CaseStatus.valueOf((String) row[8]));
    }
}
