package nl.maatstaf.casefile.web;

import jakarta.enterprise.context.ApplicationScoped;
import nl.maatstaf.access.Actor;
import nl.maatstaf.casefile.web.part.CaseTab;

/** What is recorded on the case, and the requirements of the stages it has left. */
@ApplicationScoped
public class RecordedTab implements CaseTab {

    @Override
    public String code() {
        return "recorded";
    }

    @Override
    public String textKey() {
        return "casefile.tab.recorded";
    }

    @Override
    public int order() {
        return 900;
    }

    @Override
    public String page() {
        return "/WEB-INF/casefile/recorded.xhtml";
    }

    @Override
    public boolean isFor(Actor visitor) {
        return !visitor.isCompany();
    }
}
