package nl.maatstaf.party.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import nl.maatstaf.party.PartyName;
import nl.maatstaf.party.service.OrganisationDirectory;
import nl.maatstaf.party.service.OrganisationList;
import org.jspecify.annotations.Nullable;

/** The organisations as the address asks for them: with a name that has a text in it, page by page. */
@Named
@RequestScoped
public class ListOrganisationsPage {

    private static final String PATH = "/party/list.xhtml?q=";

    private OrganisationDirectory directory;
    private String search;
    private String after;
    private @Nullable OrganisationList list;

    @SuppressWarnings("NullAway.Init")
    protected ListOrganisationsPage() {}

    @Inject
    public ListOrganisationsPage(OrganisationDirectory directory, HttpServletRequest request) {
        this.directory = directory;
        this.search = asked(request, "q");
        this.after = asked(request, "after");
    }

    public List<OrganisationList.Line> getOrganisations() {
        return list().organisations();
    }

    public String getSearch() {
        return search;
    }

    /** Whether this is not the first page. */
    public boolean isContinued() {
        return !after.isEmpty();
    }

    public String getFirst() {
        return PATH + encoded(search);
    }

    /** The address of the next page; none on the last. */
    public @Nullable String getNext() {
        String last = list().after();
        return last == null ? null : getFirst() + "&after=" + encoded(last);
    }

    private OrganisationList list() {
        if (list == null) {
            list = directory.list(search, after);
        }
        return list;
    }

    private static String asked(HttpServletRequest request, String name) {
        String value =
                Optional.ofNullable(request.getParameter(name)).orElse("").strip();
        return value.substring(0, Math.min(value.length(), PartyName.MOST));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
