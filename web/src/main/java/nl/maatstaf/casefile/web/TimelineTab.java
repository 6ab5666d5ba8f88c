package nl.maatstaf.casefile.web;

import jakarta.enterprise.context.ApplicationScoped;

/** All that happened on the case. */
@ApplicationScoped
public class TimelineTab implements CaseTab {

    static final String CODE = "tijdlijn";

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
