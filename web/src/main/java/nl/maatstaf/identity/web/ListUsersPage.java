package nl.maatstaf.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import nl.maatstaf.identity.service.UserCard;
import nl.maatstaf.identity.service.UserDirectory;
import nl.maatstaf.identity.service.UserList;
import org.jspecify.annotations.Nullable;

/** The users as the address asks for them: whose name has a text in it, page by page. */
@Named
@RequestScoped
public class ListUsersPage {

    private static final String PATH = "/identity/users.xhtml?q=";

    private UserDirectory directory;
    private String search;
    private String after;
    private @Nullable UserList list;

    @SuppressWarnings("NullAway.Init")
    protected ListUsersPage() {}

    @Inject
    public ListUsersPage(UserDirectory directory, HttpServletRequest request) {
        this.directory = directory;
        this.search = asked(request, "q");
        this.after = asked(request, "after");
    }

    public List<UserCard> getUsers() {
        return list().users();
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

    private UserList list() {
        if (list == null) {
            list = directory.list(search, after);
        }
        return list;
    }

    private static String asked(HttpServletRequest request, String name) {
        String value =
                Optional.ofNullable(request.getParameter(name)).orElse("").strip();
        return value.substring(0, Math.min(value.length(), UserDirectory.LONGEST_TEXT));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
