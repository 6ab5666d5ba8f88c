package nl.maatstaf.identity.web.session;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a user signs in with, in a few words by which they know it again, such as {@code Firefox, Windows}. It is what the
 * browser says of itself, so it proves nothing.
 */
final class Device {

    private static final int LONGEST_READ = 500;
    private static final Pattern PRODUCT = Pattern.compile("^[A-Za-z][A-Za-z0-9._-]{0,39}");

    /** In this order: most browsers also claim to be those below them. */
    private static final Map<String, String> BROWSERS = inOrder(
            "Edg", "Edge",
            "OPR/", "Opera",
            "SamsungBrowser/", "Samsung Internet",
            "Firefox/", "Firefox",
            "FxiOS/", "Firefox",
            "Chrome/", "Chrome",
            "CriOS/", "Chrome",
            "Safari/", "Safari");

    private static final Map<String, String> SYSTEMS = inOrder(
            "iPhone", "iPhone",
            "iPad", "iPad",
            "Android", "Android",
            "Windows", "Windows",
            "Mac OS X", "macOS",
            "CrOS", "ChromeOS",
            "Linux", "Linux");

    private Device() {}

    static String of(HttpServletRequest request) {
        return of(request.getHeader("User-Agent"));
    }

    /** The browser and the system as far as known, otherwise the name of the program; empty when there is none. */
    static String of(@Nullable String userAgent) {
        if (userAgent == null) {
            return "";
        }
        String read = userAgent.substring(0, Math.min(userAgent.length(), LONGEST_READ));
        String known = Stream.of(first(BROWSERS, read), first(SYSTEMS, read))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        Matcher product = PRODUCT.matcher(read);
        return known.isEmpty() && product.find() ? product.group() : known;
    }

    private static Optional<String> first(Map<String, String> names, String read) {
        return names.entrySet().stream()
                .filter(name -> read.contains(name.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static Map<String, String> inOrder(String... pairs) {
        Map<String, String> names = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            names.put(pairs[i], pairs[i + 1]);
        }
        return names;
    }
}
