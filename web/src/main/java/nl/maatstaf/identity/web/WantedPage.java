package nl.maatstaf.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The page someone wanted before signing in. It travels in the login page's address and never leads elsewhere: anything
 * but a path of ours becomes the start page.
 */
public final class WantedPage {

    /** The request parameter of the login page that carries it. */
    public static final String PARAMETER = "wanted";

    private static final String LOGIN = "/identity/login.xhtml";
    private static final String START = "/";

    private WantedPage() {}

    /** Where to go after signing in. */
    public static String of(@Nullable String wanted) {
        if (wanted == null || !wanted.startsWith("/") || wanted.startsWith("//")) {
            return START;
        }
        boolean plain = wanted.chars().noneMatch(c -> c == '\\' || c < ' ');
        return plain ? wanted : START;
    }

    /** The login page that leads back to this request; only a page that was asked for can be come back to. */
    static String loginFor(HttpServletRequest request) {
        String path = request.getRequestURI();
        if (!"GET".equals(request.getMethod()) || path.equals(START)) {
            return LOGIN;
        }
        String query = request.getQueryString();
        String wanted = query == null ? path : path + "?" + query;
        return LOGIN + "?" + PARAMETER + "=" + URLEncoder.encode(wanted, StandardCharsets.UTF_8);
    }
}
