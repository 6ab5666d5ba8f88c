package nl.maatstaf.identity.web.guard;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.maatstaf.access.service.CurrentActor;

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
        Address address = Address.of(request);
        if (request.getUserPrincipal() == null || address.isResource()) {
            return HttpServletResponse.SC_OK;
        }
        int withoutRule = address.isPage() ? HttpServletResponse.SC_NOT_FOUND : HttpServletResponse.SC_OK;
        return PageAccess.of(address.path())
                .map(rule -> rule.status(current.get()))
                .orElse(withoutRule);
    }
}
