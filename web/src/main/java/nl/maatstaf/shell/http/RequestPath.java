package nl.maatstaf.shell.http;

import jakarta.faces.webapp.FacesServlet;
import jakarta.servlet.ServletRegistration;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The path that was asked for, as it stands in the browser: {@code /cases/MW-2022-0001/timeline}. It stays the same whatever
 * becomes of the request on its way to a page.
 *
 * @param text decoded, without parameters
 */
public record RequestPath(String text) {

    private static final List<String> RESOURCES = List.of("/jakarta.faces.resource/", "/resources/", "/health/");

    public static RequestPath of(HttpServletRequest request) {
        return of(request.getRequestURI());
    }

    /** The path of an address of ours, which may have parameters. */
    public static RequestPath of(String address) {
        return new RequestPath(URI.create(address).getPath());
    }

    /** What stands at a place between slashes: the name of the page at 0; none when it ends before. */
    public Optional<String> segment(int place) {
        String[] segments = text.substring(1).split("/", -1);
        return place < segments.length ? Optional.of(segments[place]) : Optional.empty();
    }

    /** Whether it is the same for everyone, so that nobody needs to be known. */
    public boolean isResource() {
        return RESOURCES.stream().anyMatch(text::startsWith);
    }

    /** Whether a page answers the request, and not the API, a file or nothing. */
    public static boolean leadsToPage(HttpServletRequest request) {
        @Nullable
        ServletRegistration servlet = request.getServletContext()
                .getServletRegistration(request.getHttpServletMapping().getServletName());
        return servlet != null && FacesServlet.class.getName().equals(servlet.getClassName());
    }
}
