package nl.maatstaf.shell.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import nl.maatstaf.text.SearchText;
import org.jspecify.annotations.Nullable;

/**
 * The address of a list that is searched and read page by page.
 *
 * @param path of the list
 * @param search what to look for; empty for all
 * @param after where the page before ended; empty on the first page
 */
public record SearchAddress(String path, String search, String after) {

    /** What a request asks of the list; text longer than any name is cut off. */
    public static SearchAddress of(HttpServletRequest request, String path) {
        return new SearchAddress(
                path, SearchText.cut(asked(request, "q")).text(), SearchText.LIMIT.cut(asked(request, "after")));
    }

    /** Whether this is not the first page. */
    public boolean isContinued() {
        return !after.isEmpty();
    }

    public String first() {
        return path + "?q=" + encoded(search);
    }

    /** The page that begins after this one; none where nothing follows. */
    public @Nullable String next(@Nullable String last) {
        return last == null ? null : first() + "&after=" + encoded(last);
    }

    private static String asked(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name)).orElse("");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
