package nl.maatstaf.access;

import java.util.Collections;

/**
 * What of a case a caller may see. This is the one place that decides; lists say the same in SQL, once.
 *
 * <p>An official sees the cases of their programmes, and a confidential one only when on its team. Management and
 * auditors see those of all programmes, and a confidential one as a masked row. A company's user sees what is shared of
 * the cases of the organisations they act for; one entered in error is nowhere for them. A partner sees only what was
 * shared with them, which is no case as a whole. Figures count every case for whoever may see them; the rows behind a
 * figure follow these rules.
 */
public final class CaseAccess {

    private CaseAccess() {}

    /** How much of a case someone may see. */
    public enum View {
        /** All of it. */
        WHOLE,
        /** What is marked as shared with the company. */
        SHARED,
        /** That it exists and counts, without saying whose it is. */
        MASKED,
        /** For this caller it does not exist. */
        NONE;

        /** Whether there is a page to open. */
        public boolean isOpen() {
            return this == WHOLE || this == SHARED;
        }
    }

    public static View of(Actor actor, CaseScope scope) {
        if (actor.isCompany()) {
            boolean isParty = !Collections.disjoint(actor.organisations(), scope.organisationIds());
            return isParty && !scope.enteredInError() && actor.may(Right.VIEW_CASES) ? View.SHARED : View.NONE;
        }
        if (actor.readsCases() && isWithin(actor, scope)) {
            return View.WHOLE;
        }
        return actor.seesAllProgrammes() ? View.MASKED : View.NONE;
    }

    private static boolean isWithin(Actor actor, CaseScope scope) {
        boolean worksForIt = actor.programmes().contains(scope.programmeCode());
        if (scope.confidential()) {
            return worksForIt && scope.teamMemberIds().contains(actor.userId());
        }
        return worksForIt || actor.seesAllProgrammes();
    }
}
