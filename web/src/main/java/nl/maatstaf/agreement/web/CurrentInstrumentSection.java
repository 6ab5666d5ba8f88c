package nl.maatstaf.agreement.web;

import jakarta.enterprise.context.ApplicationScoped;
import nl.maatstaf.casefile.web.part.CaseSection;

/** The instrument that holds, on the overview of a case. */
@ApplicationScoped
public class CurrentInstrumentSection implements CaseSection {

    @Override
    public Place place() {
        return Place.OVERVIEW;
    }

    @Override
    public int order() {
        return 100;
    }

    @Override
    public String page() {
        return "/WEB-INF/agreement/currentInstrument.xhtml";
    }
}
