package nl.maatstaf.casefile.persistence;

import java.util.Set;
import nl.maatstaf.access.Actor;
import nl.maatstaf.access.CaseAccess;
import nl.maatstaf.access.Right;
import nl.maatstaf.database.StatementParameters;

/** What {@link CaseAccess} decides, as conditions on the rows of a list. This is its only form in SQL. */
public final class CaseAccessCondition {

    private final Actor actor;
    private final String rows;
    private final String id;
    private final StatementParameters values;
    private final String open;

    /**
     * The conditions for a caller.
     *
     * @param rows alias of rows with {@code programme_code}, {@code confidential}, {@code officer_id} and {@code status}
     * @param id their column with the identifier of the case
     * @param values of the statement the conditions go into
     */
    public CaseAccessCondition(Actor actor, String rows, String id, StatementParameters values) {
        this.actor = actor;
        this.rows = rows;
        this.id = rows + "." + id;
        this.values = values;
        this.open = actor.isCompany() ? ofCompany() : ofOfficial();
    }

    /** Whether the case is the caller's to open. */
    public String open() {
        return open;
    }

    /** Whether the case stands in the caller's lists: open, or masked. */
    public String listed() {
        return actor.seesAllProgrammes() ? "1 = 1" : open;
    }

    private String ofCompany() {
        if (!actor.may(Right.VIEW_CASES)) {
            return "1 = 0";
        }
        return "(" + rows + ".status <> 'ENTERED_IN_ERROR' and exists (select 1 from case_party y where y.case_id = "
                + id + " and " + among("y.organisation_id", "organisations", actor.organisations()) + "))";
    }

    private String ofOfficial() {
        if (!actor.readsCases()) {
            return "1 = 0";
        }
        String programme = among(rows + ".programme_code", "programmes", actor.programmes());
        String within = actor.seesAllProgrammes() ? "" : " and " + programme;
        String me = values.bind("caller", actor.userId());
        return "((" + rows + ".confidential <> true" + within + ") or (" + rows + ".confidential = true and "
                + programme
                + " and (" + rows + ".officer_id = " + me + " or exists (select 1 from case_team_member m"
                + " where m.case_id = " + id + " and m.user_id = " + me + "))))";
    }

    private String among(String column, String name, Set<?> allowed) {
        return allowed.isEmpty() ? "1 = 0" : column + " in (" + values.bind(name, allowed) + ")";
    }
}
