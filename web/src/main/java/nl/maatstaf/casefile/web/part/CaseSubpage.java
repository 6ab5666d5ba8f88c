package nl.maatstaf.casefile.web.part;

import nl.maatstaf.access.Actor;
import nl.maatstaf.access.Right;

/**
 * A page about a case beside its tabs: a dialog, which is shown in place where script runs, or a document.
 *
 * @param code stands in the address, behind the number of the case
 * @param right what it takes to be shown it
 * @param page the page below {@code WEB-INF}
 */
public record CaseSubpage(String code, Right right, String page) {

    public boolean isFor(Actor visitor) {
        return visitor.may(right);
    }
}
