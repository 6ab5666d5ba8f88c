package nl.maatstaf.identity.web.guard;

import static nl.maatstaf.access.Right.*;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.maatstaf.access.Actor;
import nl.maatstaf.access.Right;
import nl.maatstaf.shell.http.RequestPath;
import org.jspecify.annotations.Nullable;

/**
 * Which pages are whose. For a company's user every page but its own does not exist; an official who lacks the right is
 * told so. What a page then shows is decided by the services it asks.
 */
final class PageAccess {

    /** By address, in which {@code *} is any one name between slashes. */
    private static final List<PageAccess> RULES = List.of(
            forAll("/", null),
            forAll("/login", null),
            forAll("/password", null),
            forAll("/sessions", null),
            forAll("/sessions/*", null),
            forAll("/sessions/*/*", null),
            forOfficials("/users", MANAGE_USERS),
            forOfficials("/users/*", MANAGE_USERS),
            forOfficials("/users/*/*", MANAGE_USERS),
            forOfficials("/administrator-requests/*/*", MANAGE_USERS),
            forOfficials("/new-user", MANAGE_USERS),
            forAll("/portal", VIEW_CASES),
            forOfficials("/today", VIEW_CASES),
            forOfficials("/worklist", VIEW_CASES),
            forOfficials("/worklist/cases.xlsx", VIEW_CASES),
            forOfficials("/hand-over", EDIT_CASE),
            forAll("/cases/*", VIEW_CASES),
            forAll("/cases/*/*", VIEW_CASES),
            forAll("/cases/*/*/*", VIEW_CASES),
            forOfficials("/new-case", OPEN_CASE),
            forOfficials("/portfolio", VIEW_PORTFOLIO),
            forOfficials("/portfolio/cases", VIEW_PORTFOLIO),
            forOfficials("/organisations", VIEW_PARTIES),
            forOfficials("/organisations/*", VIEW_PARTIES),
            forOfficials("/organisations/*/*", VIEW_PARTIES),
            forOfficials("/organisations/*/*/*", VIEW_PARTIES),
            forOfficials("/new-organisation", OPEN_CASE),
            forOfficials("/import", IMPORT));

    private final Pattern address;
    private final @Nullable Right right;
    private final boolean companies;

    private PageAccess(String address, @Nullable Right right, boolean companies) {
        this.address = Pattern.compile(address.replace(".", "\\.").replace("*", "[^/]+"));
        this.right = right;
        this.companies = companies;
    }

    private static PageAccess forAll(String address, @Nullable Right right) {
        return new PageAccess(address, right, true);
    }

    private static PageAccess forOfficials(String address, Right right) {
        return new PageAccess(address, right, false);
    }

    /** The rule of an address; none where no page is. */
    static Optional<PageAccess> of(RequestPath path) {
        return RULES.stream()
                .filter(rule -> rule.address.matcher(path.text()).matches())
                .findFirst();
    }

    /** How a request for it ends before the page is even made: 404, 403, or 200 for going on. */
    int status(Actor actor) {
        if (actor.isCompany() && !companies) {
            return HttpServletResponse.SC_NOT_FOUND;
        }
        boolean allowed = right == null || actor.may(right);
        return allowed ? HttpServletResponse.SC_OK : HttpServletResponse.SC_FORBIDDEN;
    }
}
