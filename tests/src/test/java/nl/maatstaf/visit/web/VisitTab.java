package nl.maatstaf.visit.web;

import jakarta.enterprise.context.RequestScoped;
import nl.maatstaf.casefile.type.Requirement;
import nl.maatstaf.casefile.web.part.CaseTab;
import nl.maatstaf.visit.Visited;

/** The visits on the page of a case. */
@RequestScoped
public class VisitTab implements CaseTab {

    @Override
    public String code() {
        return "visits";
    }

    @Override
    public String textKey() {
        return "visit.tab";
    }

    @Override
    public int order() {
        return 200;
    }

    @Override
    public String page() {
        return "/WEB-INF/visit/visits.xhtml";
    }

    @Override
    public boolean fulfils(Requirement requirement) {
        return requirement instanceof Visited;
    }
}
