package nl.maatstaf.shell.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How this browser wants to see the pages: language and theme, each remembered in a cookie of its own. */
@Named
@RequestScoped
public class Preferences {

    static final String LANGUAGE = "language";
    static final String THEME = "theme";
    static final List<String> LANGUAGES = List.of("nl", "en");
    static final List<String> THEMES = List.of("light", "dark", "system");

    /** What a form sends along when its page is more than a path. */
    private static final String HERE = "here";

    private HttpServletRequest request;
    private String language;
    private String theme;

    protected Preferences() {}

    @Inject
    public Preferences(HttpServletRequest request) {
        this.request = request;
        this.language = chosen(request, LANGUAGE, LANGUAGES, "nl");
        this.theme = chosen(request, THEME, THEMES, "system");
    }

    /** {@code nl} or {@code en}. */
    public String getLanguage() {
        return language;
    }

    /** The language to switch to. */
    public String getOtherLanguage() {
        return language.equals("nl") ? "en" : "nl";
    }

    public Locale getLocale() {
        return language.equals("nl") ? Locale.of("nl", "NL") : Locale.UK;
    }

    /** {@code light}, {@code dark} or {@code system}. */
    public String getTheme() {
        return theme;
    }

    public List<String> getThemes() {
        return THEMES;
    }

    /** The path and query of the page being shown, to come back to; also after a form of it was sent. */
    public String getHere() {
        return here(request);
    }

    /** The same, as the value of a parameter. */
    public String getHereEncoded() {
        return URLEncoder.encode(getHere(), StandardCharsets.UTF_8);
    }

    /** The page that a request is about: the one asked for, or the one that the form was on if that could be taken in. */
    public static String here(HttpServletRequest request) {
        boolean hasForm =
                "POST".equals(request.getMethod()) && request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) == null;
        @Nullable String sent = hasForm ? request.getParameter(HERE) : null;
        return sent == null ? addressed(request) : PreferencesServlet.within(sent);
    }

    /** The path and query that were asked for. */
    public static String addressed(HttpServletRequest request) {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        @Nullable String query = request.getQueryString();
        return (failed == null ? request.getRequestURI() : failed) + (query == null ? "" : "?" + query);
    }

    private static String chosen(HttpServletRequest request, String name, List<String> allowed, String otherwise) {
        Cookie @Nullable [] cookies = request.getCookies();
        return Optional.ofNullable(cookies)
                .map(Arrays::stream)
                .orElseGet(Stream::empty)
                .filter(cookie -> cookie.getName().equals(name))
                .map(Cookie::getValue)
                .filter(allowed::contains)
                .findFirst()
                .orElse(otherwise);
    }
}
