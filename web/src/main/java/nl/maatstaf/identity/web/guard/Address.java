package nl.maatstaf.identity.web.guard;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/**
 * The address of a request within the application.
 *
 * @param path from the context root, without parameters
 */
public record Address(String path) {

    private static final List<String> RESOURCES = List.of("/jakarta.faces.resource/", "/resources/", "/health/");
    private static final List<String> ANY_PASSWORD =
            List.of("/identity/password.xhtml", "/identity/login.xhtml", "/identity/logout");

    public static Address of(HttpServletRequest request) {
        String rest = request.getPathInfo();
        return new Address(rest == null ? request.getServletPath() : request.getServletPath() + rest);
    }

    /** Whether it is the same for everyone, so that nobody needs to be known. */
    public boolean isResource() {
        return RESOURCES.stream().anyMatch(path::startsWith);
    }

    boolean isPage() {
        return path.endsWith(".xhtml");
    }

    /** Whether it is open to who has a one-time password still to replace. */
    public boolean isForAnyPassword() {
        return ANY_PASSWORD.contains(path);
    }
}
