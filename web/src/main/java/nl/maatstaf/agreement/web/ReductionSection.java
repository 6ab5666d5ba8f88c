package nl.maatstaf.agreement.web;

import jakarta.enterprise.context.ApplicationScoped;
import nl.maatstaf.casefile.web.part.CaseSection;

/** The reduction that the instrument that holds commits to, among the key facts of a case. */
@ApplicationScoped
public class ReductionSection implements CaseSection {

    @Override
    public Place place() {
        return Place.FACTS;
    }

    @Override
    public int order() {
        return 100;
    }

    @Override
    public String page() {
        return "/WEB-INF/agreement/reduction.xhtml";
    }
}
