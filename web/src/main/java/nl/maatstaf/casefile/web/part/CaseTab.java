package nl.maatstaf.casefile.web.part;

import nl.maatstaf.access.Actor;
import nl.maatstaf.casefile.type.Requirement;
import org.jspecify.annotations.Nullable;

/** A tab of the page of a case. A context brings one by having a bean of this type. */
public interface CaseTab {

    /** Stands in the address behind the number of the case: an English word. The overview has none. */
    String code();

    /** Of its name. */
    String textKey();

    /** Its place from left to right: the overview stands at 0, the timeline at 1000. */
    int order();

    /** The page below {@code WEB-INF} with what it shows. */
    String page();

    /** How many things it holds; none where they are not counted. */
    default @Nullable Integer count() {
        return null;
    }

    default boolean isFor(Actor visitor) {
        return true;
    }

    /** Whether that requirement is settled here. */
    default boolean fulfils(Requirement requirement) {
        return false;
    }

    /** Of the link that leads here from a requirement. */
    default String actionKey() {
        return textKey();
    }
}
