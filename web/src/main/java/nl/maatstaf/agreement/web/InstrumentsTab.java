package nl.maatstaf.agreement.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import nl.maatstaf.agreement.AllPartiesSigned;
import nl.maatstaf.agreement.FiguresPresent;
import nl.maatstaf.casefile.type.Requirement;
import nl.maatstaf.casefile.web.part.CaseTab;

/** The instruments on the page of a case. */
@RequestScoped
public class InstrumentsTab implements CaseTab {

    private InstrumentLines instruments;

    protected InstrumentsTab() {}

    @Inject
    public InstrumentsTab(InstrumentLines instruments) {
        this.instruments = instruments;
    }

    @Override
    public String code() {
        return "agreements";
    }

    @Override
    public String textKey() {
        return "agreement.tab";
    }

    @Override
    public int order() {
        return 100;
    }

    @Override
    public String page() {
        return "/WEB-INF/agreement/instruments.xhtml";
    }

    @Override
    public Integer count() {
        return instruments.getAll().size();
    }

    @Override
    public boolean fulfils(Requirement requirement) {
        return requirement instanceof AllPartiesSigned || requirement instanceof FiguresPresent;
    }

    @Override
    public String actionKey() {
        return "agreement.settle";
    }
}
