package nl.maatstaf.shell.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Has no one keep a copy of what is for one pair of eyes. {@link SecurityHeaders} cannot: the server drops this header when
 * it comes as late as theirs.
 */
public class NoStore extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String RESOURCES = "/jakarta.faces.resource/";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!request.getServletPath().startsWith(RESOURCES)) {
            in(response);
        }
        chain.doFilter(request, response);
    }

    /** Says so in an answer that comes before filters. */
    public static void in(HttpServletResponse response) {
        response.setHeader("Cache-Control", "no-store");
    }
}
