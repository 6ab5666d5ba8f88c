package nl.maatstaf.shell.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.stream.Stream;
import nl.maatstaf.shell.api.Api;
import nl.maatstaf.text.StorableText;

/**
 * Turns away what a page is sent with text in it that cannot be kept, where nobody typed it: in an address, or in what a
 * form carries along. What was typed comes to its page, where {@link StorableInput} says at the field what is wrong. The
 * API says at which field it stands.
 */
public class StorableParameters extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getServletPath().startsWith(Api.PATH) || isStorable(request)) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    private static boolean isStorable(HttpServletRequest request) {
        boolean isForm = "POST".equals(request.getMethod());
        return request.getParameterMap().entrySet().stream()
                .flatMap(parameter ->
                        isForm && isInput(parameter.getKey()) ? Stream.of(parameter.getKey()) : texts(parameter))
                .allMatch(StorableText::isStorable);
    }

    /** An input of a Faces form is called after its form: {@code openCase:title}. */
    private static boolean isInput(String name) {
        return name.indexOf(':') > 0;
    }

    private static Stream<String> texts(Map.Entry<String, String[]> parameter) {
        return Stream.concat(Stream.of(parameter.getKey()), Stream.of(parameter.getValue()));
    }
}
