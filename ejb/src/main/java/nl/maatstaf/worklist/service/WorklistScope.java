package nl.maatstaf.worklist.service;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.List;
import nl.maatstaf.identity.Actor;
import nl.maatstaf.identity.persistence.CaseAccessCondition;

/** What a caller may see of the lists and the values a statement binds; a place may stand in it more than once. */
final class WorklistScope {

    private final Actor actor;
    private final List<Object> values = new ArrayList<>();
    private final String me;

    WorklistScope(Actor actor) {
        if (actor.isCompany()) {
            throw WorklistRefusals.NO_WORKLIST.with();
        }
        this.actor = actor;
        this.me = bind(actor.userId());
    }

    /** Binds a value and gives its place in the statement. */
    String bind(Object value) {
        values.add(value);
        return "?" + values.size();
    }

    /** Asks a statement whose places are bound here. */
    @SuppressWarnings("unchecked") // a native query knows no row type
    List<Object[]> ask(EntityManager entities, String sql, int most) {
        Query query = entities.createNativeQuery(sql).setMaxResults(most);
        int place = 1;
        for (Object value : values) {
            query.setParameter(place++, value);
        }
        return query.getResultList();
    }

    /** The place of the caller's own identifier. */
    String me() {
        return me;
    }

    /** The rows within scope, with {@code masked}: to be used as {@code from (…) w}. */
    String rows() {
        CaseAccessCondition access = new CaseAccessCondition(
                actor, "i", "case_id", value -> value.equals(actor.userId()) ? me : bind(value));
        return "select i.*, case when " + access.open()
                + " then false else true end as masked from worklist_item i where " + access.listed();
    }
}
