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

    private final String language;
    private final String theme;
    private final String here;

    @SuppressWarnings("NullAway.Init")
    protected Preferences() {
        this("nl", "system", "/");
    }

    @Inject
    public Preferences(HttpServletRequest request) {
        this(chosen(request, LANGUAGE, LANGUAGES, "nl"), chosen(request, THEME, THEMES, "system"), path(request));
    }

    private Preferences(String language, String theme, String here) {
        this.language = language;
        this.theme = theme;
        this.here = here;
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

    /** The path and query of the page being shown, to come back to. */
    public String getHere() {
        return here;
    }

    /** The same, as the value of a parameter. */
    public String getHereEncoded() {
        return URLEncoder.encode(here, StandardCharsets.UTF_8);
    }

    private static String path(HttpServletRequest request) {
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
