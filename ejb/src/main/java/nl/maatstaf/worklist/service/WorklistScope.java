package nl.maatstaf.worklist.service;

import jakarta.persistence.EntityManager;
import nl.maatstaf.access.Actor;
import nl.maatstaf.casefile.persistence.CaseAccessCondition;
import nl.maatstaf.database.RowQuery;
import nl.maatstaf.database.StatementParameters;

/** What a caller may see of the lists, and the values of a statement on it. */
final class WorklistScope {

    private final Actor actor;
    private final StatementParameters values = new StatementParameters();

    WorklistScope(Actor actor) {
        if (actor.isCompany()) {
            throw WorklistRefusals.NO_WORKLIST.with();
        }
        this.actor = actor;
    }

    /** Gives a value a place in the statement. */
    String bind(String name, Object value) {
        return values.bind(name, value);
    }

    /** A statement whose values are bound here. */
    RowQuery query(EntityManager entities, String sql, int most) {
        return RowQuery.sql(entities, sql).with(values).limit(most);
    }

    /** The place of the caller's own identifier. */
    String me() {
        return bind("caller", actor.userId());
    }

    /** The rows within scope, with {@code masked}: to be used as {@code from (…) w}. */
    String rows() {
        CaseAccessCondition access = new CaseAccessCondition(actor, "i", "case_id", values);
        return "select i.*, case when " + access.open()
                + " then false else true end as masked from worklist_item i where " + access.listed();
    }
}
