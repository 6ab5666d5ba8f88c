package nl.maatstaf.shell.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import nl.maatstaf.shell.api.Api;
import nl.maatstaf.shell.web.Bundles;
import org.jspecify.annotations.Nullable;

/**
 * The answer to what is refused before any page is asked: a problem (RFC 9457) where the API lives, a few words of HTML
 * elsewhere. It repeats nothing of the request and costs next to nothing.
 *
 * @param type of the body
 * @param body of it
 */
public record MinimalErrorResponse(String type, String body) {

    private static final int TOO_MANY_REQUESTS = 429;
    private static final Locale DUTCH = Locale.of("nl", "NL");

    /** The answer with that status to who asks for that path, in the first of the languages if it is English, else in Dutch. */
    static MinimalErrorResponse of(int status, String path, @Nullable String languages) {
        Locale locale = languages != null && languages.toLowerCase(Locale.ROOT).startsWith("en") ? Locale.UK : DUTCH;
        Words words = Words.of(status);
        String title = text(words.title, locale);
        String detail = text(words.detail, locale);
        return path.startsWith(Api.PATH)
                ? new MinimalErrorResponse("application/problem+json", problem(status, title, detail))
                : new MinimalErrorResponse("text/html;charset=UTF-8", page(locale.getLanguage(), title, detail));
    }

    /** Refuses a request so, without anything being read of it. */
    public static void send(int status, HttpServletRequest request, HttpServletResponse response) throws IOException {
        MinimalErrorResponse answer = of(status, request.getRequestURI(), request.getHeader("Accept-Language"));
        response.setStatus(status);
        response.setContentType(answer.type());
        if (status == TOO_MANY_REQUESTS || status == HttpServletResponse.SC_SERVICE_UNAVAILABLE) {
            response.setHeader("Retry-After", "5");
        }
        response.getWriter().write(answer.body());
    }

    private static String problem(int status, String title, String detail) {
        return "{\"type\":\"about:blank\",\"status\":%d,\"title\":\"%s\",\"detail\":\"%s\"}"
                .formatted(status, title, detail);
    }

    private static String page(String language, String title, String detail) {
        return "<!DOCTYPE html><html lang=\"%s\"><head><meta charset=\"utf-8\"><title>%s · Maatstaf</title></head><body><h1>%s</h1><p>%s</p></body></html>"
                .formatted(language, title, title, detail);
    }

    private static String text(String key, Locale locale) {
        return Bundles.find(key, locale).orElse(key);
    }

    /** What is said, by the keys of its texts. */
    private enum Words {
        TOO_LARGE("shell.error.tooLarge", "shell.error.tooLarge.text"),
        BUSY("shell.error.busy", "shell.error.busy.text"),
        UNSOUND("shell.error.unsound", "shell.error.unsound.text");

        private final String title;
        private final String detail;

        Words(String title, String detail) {
            this.title = title;
            this.detail = detail;
        }

        private static Words of(int status) {
            return switch (status) {
                case HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE -> TOO_LARGE;
                case TOO_MANY_REQUESTS, HttpServletResponse.SC_SERVICE_UNAVAILABLE -> BUSY;
                default -> UNSOUND;
            };
        }
    }
}
