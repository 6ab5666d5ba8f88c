package nl.maatstaf.casefile.web.part;

/** A part of the page of a case that is no tab of its own. A context brings one by having a bean of this type. */
public interface CaseSection {

    /** Where it stands. */
    enum Place {
        /** Among the facts of the case. */
        FACTS,
        /** On the overview, between the work and the last changes. */
        OVERVIEW,
        /** Among what is done less often, in the menu behind the actions. */
        MORE
    }

    Place place();

    /** Its turn among those of its place. */
    int order();

    /** The page below {@code WEB-INF} with what it shows. */
    String page();
}
