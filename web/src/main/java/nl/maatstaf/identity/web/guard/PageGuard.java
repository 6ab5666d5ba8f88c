package nl.maatstaf.identity.web.guard;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import nl.maatstaf.access.service.CurrentActor;
import nl.maatstaf.shell.http.RequestPath;

/** Keeps callers from pages that are not theirs, by {@link PageAccess}; a page without a rule does not exist. */
public class PageGuard extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient CurrentActor current;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        int status = status(request);
        if (status == HttpServletResponse.SC_OK) {
            chain.doFilter(request, response);
        } else {
            response.sendError(status);
        }
    }

    private int status(HttpServletRequest request) {
        RequestPath path = RequestPath.of(request);
        Optional<PageAccess> rule = PageAccess.of(path);
        if (rule.isEmpty()) {
            boolean isPage = RequestPath.leadsToPage(request) && !path.isResource();
            return isPage ? HttpServletResponse.SC_NOT_FOUND : HttpServletResponse.SC_OK;
        }
        return request.getUserPrincipal() == null
                ? HttpServletResponse.SC_OK
                : rule.get().status(current.get());
    }
}
