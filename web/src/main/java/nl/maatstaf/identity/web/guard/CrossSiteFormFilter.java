package nl.maatstaf.identity.web.guard;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;

/**
 * Refuses a form that a page of another site sends, as browsers say by themselves. For those who have signed in it is one
 * more reason; of the login page, which keeps nothing of an anonymous user, it is the one.
 */
public class CrossSiteFormFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Set<String> ELSEWHERE = Set.of("cross-site", "same-site");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String from = request.getHeader("Sec-Fetch-Site");
        if ("POST".equals(request.getMethod()) && from != null && ELSEWHERE.contains(from)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            chain.doFilter(request, response);
        }
    }
}
