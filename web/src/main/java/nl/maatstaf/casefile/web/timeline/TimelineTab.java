package nl.maatstaf.casefile.web.timeline;

import jakarta.enterprise.context.ApplicationScoped;
import nl.maatstaf.casefile.web.part.CaseTab;

/** All that happened on the case. */
@ApplicationScoped
public class TimelineTab implements CaseTab {

    static final String CODE = "timeline";

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public String textKey() {
        return "casefile.tab.timeline";
    }

    @Override
    public int order() {
        return 1000;
    }

    @Override
    public String page() {
        return "/WEB-INF/casefile/timeline.xhtml";
    }
}
