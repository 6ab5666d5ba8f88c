package nl.maatstaf.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import nl.maatstaf.identity.service.UserCard;
import nl.maatstaf.identity.service.UserDirectory;
import nl.maatstaf.identity.service.UserList;
import nl.maatstaf.shell.web.SearchAddress;
import org.jspecify.annotations.Nullable;

/** The users as the address asks for them: whose name has a text in it, page by page. */
@Named
@RequestScoped
public class ListUsersPage {

    private UserDirectory directory;
    private SearchAddress address;
    private @Nullable UserList list;

    protected ListUsersPage() {}

    @Inject
    public ListUsersPage(UserDirectory directory, HttpServletRequest request) {
        this.directory = directory;
        this.address = SearchAddress.of(request, "/users");
    }

    public List<UserCard> getUsers() {
        return list().users();
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

    private UserList list() {
        if (list == null) {
            list = directory.list(address.search(), address.after());
        }
        return list;
    }
}
