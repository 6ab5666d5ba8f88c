package nl.maatstaf.identity.web.guard;

import static java.util.Map.entry;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.maatstaf.access.service.CurrentActor;
import nl.maatstaf.shell.http.RequestPath;
import nl.maatstaf.text.TypedText;
import org.omnifaces.util.Utils;

/**
 * Leads whoever kept an address that a page had before on to the one it has now, with all that it asked. Whose page it is
 * is judged first, so that an old address tells no more than the new one.
 */
public class OldAddresses extends HttpFilter {

    private static final long serialVersionUID = 1L;

    /** By the path of before; what stands in braces was a parameter. */
    static final Map<String, String> NOW = Map.ofEntries(
            entry("/index.xhtml", "/"),
            entry("/worklist/today.xhtml", "/today"),
            entry("/worklist/list.xhtml", "/worklist"),
            entry("/casefile/case.xhtml", "/cases/{number}/{tab}"),
            entry("/casefile/open.xhtml", "/new-case"),
            entry("/casefile/edit.xhtml", "/cases/{number}/edit"),
            entry("/portfolio/index.xhtml", "/portfolio"),
            entry("/portfolio/cases.xhtml", "/portfolio/cases"),
            entry("/party/list.xhtml", "/organisations"),
            entry("/party/organisation.xhtml", "/organisations/{id}"),
            entry("/party/add.xhtml", "/new-organisation"),
            entry("/exchange/import.xhtml", "/import"),
            entry("/identity/users.xhtml", "/users"),
            entry("/identity/user.xhtml", "/users/{username}"),
            entry("/identity/user-add.xhtml", "/new-user"),
            entry("/identity/tokens.xhtml", "/sessions"),
            entry("/identity/password.xhtml", "/password"),
            entry("/identity/login.xhtml", "/login"),
            entry("/portal/index.xhtml", "/portal"));

    /** The parts of a case that had a tab; any other showed the overview. */
    private static final Map<String, String> TABS = Map.of("afspraken", "agreements", "tijdlijn", "timeline");

    private static final Pattern PLACE = Pattern.compile("/\\{(\\w+)}");
    private static final Set<String> READING = Set.of("GET", "HEAD");

    @Inject
    private transient CurrentActor current;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<String> now = READING.contains(request.getMethod())
                ? now(RequestPath.of(request), request.getParameterMap())
                : Optional.empty();
        if (now.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        int status = status(request, now.get());
        if (status == HttpServletResponse.SC_OK) {
            response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
            response.setHeader("Location", now.get());
        } else {
            response.sendError(status);
        }
    }

    /** The address that a page has now; none when it never had that one. */
    static Optional<String> now(RequestPath before, Map<String, String[]> parameters) {
        return Optional.ofNullable(NOW.get(before.text())).map(now -> path(now, parameters) + query(now, parameters));
    }

    private static String path(String now, Map<String, String[]> parameters) {
        return PLACE.matcher(now)
                .replaceAll(place -> Matcher.quoteReplacement(segment(
                        place.group(1),
                        TypedText.line(parameters.getOrDefault(place.group(1), new String[] {""})[0]))));
    }

    private static String segment(String name, String value) {
        String now = name.equals("tab") ? TABS.getOrDefault(value.toLowerCase(Locale.ROOT), "") : value;
        return now.isEmpty() ? "" : "/" + Utils.encodeURI(now);
    }

    private static String query(String now, Map<String, String[]> parameters) {
        String query = parameters.entrySet().stream()
                .filter(parameter -> !now.contains("{" + parameter.getKey() + "}"))
                .map(parameter -> Utils.encodeURL(parameter.getKey()) + "="
                        + Utils.encodeURL(parameter.getValue()[0]))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? "" : "?" + query;
    }

    private int status(HttpServletRequest request, String now) {
        return request.getUserPrincipal() == null
                ? HttpServletResponse.SC_OK
                : PageAccess.of(RequestPath.of(now))
                        .map(rule -> rule.status(current.get()))
                        .orElse(HttpServletResponse.SC_NOT_FOUND);
    }
}
