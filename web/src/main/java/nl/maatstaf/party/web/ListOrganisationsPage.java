package nl.maatstaf.party.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import nl.maatstaf.party.service.OrganisationDirectory;
import nl.maatstaf.party.service.OrganisationList;
import nl.maatstaf.shell.web.SearchAddress;
import org.jspecify.annotations.Nullable;

/** The organisations as the address asks for them: with a name that has a text in it, page by page. */
@Named
@RequestScoped
public class ListOrganisationsPage {

    private OrganisationDirectory directory;
    private SearchAddress address;
    private @Nullable OrganisationList list;

    protected ListOrganisationsPage() {}

    @Inject
    public ListOrganisationsPage(OrganisationDirectory directory, HttpServletRequest request) {
        this.directory = directory;
        this.address = SearchAddress.of(request, "/organisations");
    }

    public List<OrganisationList.Line> getOrganisations() {
        return list().organisations();
    }

    public String getSearch() {
        return address.search();
    }

    /** Whether this is not the first page. */
    public boolean isContinued() {
        return address.isContinued();
    }

    public String getFirst() {
        return address.first();
    }

    /** The address of the next page; none on the last. */
    public @Nullable String getNext() {
        return address.next(list().after());
    }

    private OrganisationList list() {
        if (list == null) {
            list = directory.list(address.search(), address.after());
        }
        return list;
    }
}
