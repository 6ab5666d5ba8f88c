package nl.maatstaf.casefile.service.list;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import nl.maatstaf.access.Actor;
import nl.maatstaf.access.Right;
import nl.maatstaf.access.service.CurrentActor;
import nl.maatstaf.access.service.Requires;
import nl.maatstaf.casefile.persistence.CaseAccessCondition;
import nl.maatstaf.casefile.vocabulary.CaseStatus;
import nl.maatstaf.database.Row;
import nl.maatstaf.database.RowQuery;
import nl.maatstaf.database.StatementParameters;
import nl.maatstaf.text.Label;

/** The cases of the organisations that a company's user acts for. */
@Stateless
public class OwnCaseQueries {

    /** A company has a handful; more than this is not one company. */
    private static final int MOST = 200;

    private static final String OWN = """
            select c.number, c.title, v.name_nl as type_nl, v.name_en as type_en, s.name_nl as stage_nl, s.name_en as stage_en,
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
    public List<OwnCase> list() {
        Actor actor = caller.get();
        if (!actor.isCompany()) {
            return List.of();
        }
        StatementParameters values = new StatementParameters();
        CaseAccessCondition access = new CaseAccessCondition(actor, "c", "id", values);
        return RowQuery.sql(entities, OWN + access.open() + " order by c.number")
                .with(values)
                .limit(MOST)
                .list(OwnCaseQueries::read);
    }

    private static OwnCase read(Row row) {
        return new OwnCase(
                row.text("number"),
                row.text("title"),
                new Label(row.text("type_nl"), row.text("type_en")),
                new Label(row.text("stage_nl"), row.text("stage_en")),
                row.number("position"),
                row.number("stage_count"),
                row.constant("status", CaseStatus.class));
    }
}
