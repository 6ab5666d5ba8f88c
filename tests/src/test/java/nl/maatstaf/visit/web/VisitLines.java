package nl.maatstaf.visit.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import nl.maatstaf.casefile.service.CaseIdentity;
import nl.maatstaf.casefile.web.ShowCasePage;
import nl.maatstaf.visit.service.VisitQueries;

/** The visits of the case on the page. */
@Named("visits")
@RequestScoped
public class VisitLines {

    private ShowCasePage page;
    private VisitQueries visits;

    protected VisitLines() {}

    @Inject
    public VisitLines(ShowCasePage page, VisitQueries visits) {
        this.page = page;
        this.visits = visits;
    }

    public List<LocalDate> getAll() {
        CaseIdentity identity = page.getIdentity();
        return visits.ofCase(identity.id(), identity.scope());
    }
}
