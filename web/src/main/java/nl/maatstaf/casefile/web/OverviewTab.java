package nl.maatstaf.casefile.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import nl.maatstaf.access.service.CurrentActor;
import nl.maatstaf.casefile.web.part.CaseTab;

/** What is needed for the next stage, the work, the dates and what is recorded; for a company what is shared of it. */
@RequestScoped
public class OverviewTab implements CaseTab {

    static final String CODE = "";

    private CurrentActor caller;

    protected OverviewTab() {}

    @Inject
    public OverviewTab(CurrentActor caller) {
        this.caller = caller;
    }

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
        return caller.get().isCompany() ? "/WEB-INF/casefile/sharedOverview.xhtml" : "/WEB-INF/casefile/overview.xhtml";
    }
}
