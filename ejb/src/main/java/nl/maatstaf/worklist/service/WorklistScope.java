package nl.maatstaf.worklist.service;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.stream.Collectors;
import nl.maatstaf.access.Actor;
import nl.maatstaf.casefile.persistence.CaseAccessCondition;
import nl.maatstaf.database.RowQuery;
import nl.maatstaf.database.SearchWords;
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

    /** The words that someone typed, with places in the statement. */
    SearchWords words(String typed) {
        return new SearchWords(typed, values);
    }

    /** A statement whose values are bound here. */
    RowQuery query(EntityManager entities, String sql, int most) {
        return RowQuery.sql(entities, sql).with(values).limit(most);
    }

    /** The place of the caller's own identifier. */
    String me() {
        return bind("caller", actor.userId());
    }

    /** Whether there may be masked rows within scope. */
    boolean masks() {
        return actor.seesAllProgrammes();
    }

    /** The cases of the caller and of the teams they are in, by {@code case_id}: read by index, which {@code or} is not. */
    String ofTheTeam() {
        return "select i.case_id from worklist_item i where i.officer_id = " + me()
                + " union select m.case_id from case_team_member m where m.user_id = " + me();
    }

    /** Whether a row {@code w} is the caller's to open; one in the list that is not is masked. */
    String open() {
        return access().open();
    }

    /**
     * Rows within scope, with {@code masked}, to go on with a condition on {@code w}. They are the table itself and no
     * query on it, or H2 would sort them all for a page.
     *
     * @param columns more to select, such as {@code , w.due_on as place}
     * @param among only of cases that each of these statements has by {@code case_id}. They are read first: an outer join
     *     leaves H2 no choice, which reads {@code in} with a union for each row anew
     * @param onlyOpen whether masked rows are left out
     */
    String rows(String columns, List<String> among, boolean onlyOpen) {
        String from = among.isEmpty()
                ? "worklist_item w"
                : among.stream().collect(Collectors.joining(") intersect (", "((", ")) a"))
                        + " left join worklist_item w on w.case_id = a.case_id";
        return "select w.*, case when " + open() + " then false else true end as masked" + columns + " from " + from
                + " where " + (onlyOpen ? open() : access().listed());
    }

    private CaseAccessCondition access() {
        return new CaseAccessCondition(actor, "w", "case_id", values);
    }
}
