package nl.maatstaf.identity.web.session;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import nl.maatstaf.shell.http.RequestPath;
import nl.maatstaf.shell.http.RequestSize;
import nl.maatstaf.shell.web.Preferences;
import org.jspecify.annotations.Nullable;

/**
 * The page someone wanted before signing in. It travels in the login page's address and never leads elsewhere: anything
 * but a path of ours becomes the start page.
 */
public final class ReturnUrl {

    /** The request parameter of the login page that carries it. */
    public static final String PARAMETER = "wanted";

    /** The request parameter of the login page that says that something typed was lost. */
    public static final String UNSAVED = "unsaved";

    private static final String LOGIN = "/login";
    private static final String START = "/";

    private ReturnUrl() {}

    /** Where to go after signing in. */
    public static String of(@Nullable String wanted) {
        if (wanted == null || !wanted.startsWith("/") || wanted.startsWith("//")) {
            return START;
        }
        boolean plain = wanted.chars().noneMatch(c -> c == '\\' || c < ' ');
        return plain ? wanted : START;
    }

    /** The login page that leads back to this request; after a form, to the page that the form was on. */
    static String loginFor(HttpServletRequest request) {
        String path = request.getRequestURI();
        return switch (request.getMethod()) {
            case "GET" -> path.equals(START) ? LOGIN : LOGIN + "?" + wanting(Preferences.addressed(request));
            case "POST" ->
                RequestPath.leadsToPage(request)
                        ? LOGIN + "?" + UNSAVED + "=true&" + wanting(sentFrom(request))
                        : LOGIN;
            default -> LOGIN;
        };
    }

    /** What an anonymous request brings is read only when it is no more than it may bring, and has no files in it. */
    private static String sentFrom(HttpServletRequest request) {
        boolean isPlain = String.valueOf(request.getContentType()).startsWith("application/x-www-form-urlencoded");
        return isPlain && RequestSize.fitsAnonymous(request) ? Preferences.here(request) : request.getRequestURI();
    }

    private static String wanting(String page) {
        return PARAMETER + "=" + URLEncoder.encode(page, StandardCharsets.UTF_8);
    }
}
