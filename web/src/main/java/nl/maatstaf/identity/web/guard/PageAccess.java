package nl.maatstaf.identity.web.guard;

import static nl.maatstaf.access.Right.*;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import nl.maatstaf.access.Actor;
import nl.maatstaf.access.Right;
import org.jspecify.annotations.Nullable;

/**
 * Which pages are whose. For a company's user every page but its own does not exist; an official who lacks the right is
 * told so. What a page then shows is decided by the services it asks.
 */
final class PageAccess {

    private static final List<PageAccess> RULES = List.of(
            forAll("/index.xhtml", null),
            forOfficials("/identity/user", MANAGE_USERS),
            forAll("/identity/", null),
            forAll("/casefile/case.xhtml", VIEW_CASES),
            forAll("/portal/", VIEW_CASES),
            forOfficials("/casefile/open.xhtml", OPEN_CASE),
            forOfficials("/casefile/edit.xhtml", CORRECT),
            forOfficials("/casefile/", VIEW_CASES),
            forOfficials("/worklist/", VIEW_CASES),
            forOfficials("/portfolio/", VIEW_PORTFOLIO),
            forOfficials("/party/add.xhtml", OPEN_CASE),
            forOfficials("/party/", VIEW_PARTIES),
            forOfficials("/exchange/", IMPORT),
            forOfficials("/audit/", AUDIT));

    private final String prefix;
    private final @Nullable Right right;
    private final boolean companies;

    private PageAccess(String prefix, @Nullable Right right, boolean companies) {
        this.prefix = prefix;
        this.right = right;
        this.companies = companies;
    }

    private static PageAccess forAll(String prefix, @Nullable Right right) {
        return new PageAccess(prefix, right, true);
    }

    private static PageAccess forOfficials(String prefix, Right right) {
        return new PageAccess(prefix, right, false);
    }

    /** The rule of a page; the first that fits. */
    static Optional<PageAccess> of(String path) {
        return RULES.stream().filter(rule -> path.startsWith(rule.prefix)).findFirst();
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
