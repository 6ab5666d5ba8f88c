package nl.maatstaf.portal.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.maatstaf.casefile.service.list.OwnCase;
import nl.maatstaf.casefile.service.list.OwnCaseQueries;
import org.jspecify.annotations.Nullable;

/** The cases of a company, for who acts for it. */
@Named
@RequestScoped
public class ListOwnCasesPage {

    private OwnCaseQueries queries;
    private @Nullable List<OwnCase> cases;

    protected ListOwnCasesPage() {}

    @Inject
    public ListOwnCasesPage(OwnCaseQueries queries) {
        this.queries = queries;
    }

    public List<OwnCase> getCases() {
        if (cases == null) {
            cases = queries.list();
        }
        return cases;
    }
}
