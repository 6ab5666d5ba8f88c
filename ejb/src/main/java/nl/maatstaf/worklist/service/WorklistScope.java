package nl.maatstaf.worklist.service;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.maatstaf.identity.Actor;
import nl.maatstaf.identity.CaseAccess;

/**
 * What a caller may see of the lists, in SQL as {@link CaseAccess} says it, and the values a statement binds. The same
 * place may stand in a statement more than once.
 */
final class WorklistScope {

    private final Actor actor;
    private final List<Object> values = new ArrayList<>();
    private final String me;

    WorklistScope(Actor actor) {
        if (actor.isCompany()) {
            throw new NoWorklist();
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
        String whole = whole();
        String masked = actor.seesAllProgrammes() ? "case when " + whole + " then false else true end" : "false";
        String visible = actor.seesAllProgrammes() ? "" : " where " + whole;
        return "select i.*, " + masked + " as masked from worklist_item i" + visible;
    }

    private String whole() {
        String programme = programme();
        String open = actor.seesAllProgrammes() ? "" : " and " + programme;
        return "((i.confidential = false" + open + ") or (i.confidential = true and " + programme
                + " and (i.officer_id = " + me + " or exists (select 1 from case_team_member m"
                + " where m.case_id = i.case_id and m.user_id = " + me + "))))";
    }

    private String programme() {
        return actor.programmes().isEmpty()
                ? "1 = 0"
                : actor.programmes().stream()
                        .sorted()
                        .map(this::bind)
                        .collect(Collectors.joining(", ", "i.programme_code in (", ")"));
    }
}
