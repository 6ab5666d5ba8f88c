package nl.maatstaf.casefile.web;

import jakarta.enterprise.context.ApplicationScoped;

/** What is needed for the next stage, the work, the dates and what is recorded. */
@ApplicationScoped
public class OverviewTab implements CaseTab {

    static final String CODE = "overzicht";

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public String textKey() {
        return "casefile.tab.overview";
    }

    @Override
    public int order() {
        return 0;
    }

    @Override
    public String page() {
        return "/WEB-INF/casefile/overview.xhtml";
    }
}
