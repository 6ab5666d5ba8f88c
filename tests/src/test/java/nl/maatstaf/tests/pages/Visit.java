package nl.maatstaf.tests.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.maatstaf.tests.server.DemoUser;
import nl.maatstaf.tests.server.Server;

/** A visit of one user to the pages, without a browser: forms are sent as they stand, redirects are not followed. */
final class Visit {

    private static final Pattern HIDDEN = Pattern.compile("<input[^>]*type=\"hidden\"[^>]*>");

    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    private Visit() {}

    static Visit by(DemoUser user) {
        Visit visit = new Visit();
        String path = "/login";
        visit.send(
                path,
                visit.get(path),
                "login",
                Map.of("login:username", user.username(), "login:password", user.password(), "login:signIn", "x"));
        return visit;
    }

    HttpResponse<String> get(String path) {
        return answer(HttpRequest.newBuilder(URI.create(Server.address() + path)));
    }

    /** Sends a form of a page with these inputs. */
    HttpResponse<String> send(String path, HttpResponse<String> page, String form, Map<String, String> inputs) {
        Map<String, String> values = new LinkedHashMap<>(hidden(page.body(), form));
        values.putAll(inputs);
        String body = values.entrySet().stream()
                .map(entry -> encoded(entry.getKey()) + "=" + encoded(entry.getValue()))
                .collect(Collectors.joining("&"));
        return answer(HttpRequest.newBuilder(URI.create(Server.address() + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    /** How many statements an answer took. */
    static int statements(HttpResponse<String> answer) {
        String timing = answer.headers().firstValue("Server-Timing").orElse("not counted");
        return Integer.parseInt(timing.replace("statements;dur=", ""));
    }

    private HttpResponse<String> answer(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, String> hidden(String html, String form) {
        int start = html.indexOf("<form id=\"" + form + "\"");
        if (start < 0) {
            throw new IllegalArgumentException("no form " + form);
        }
        Map<String, String> values = new LinkedHashMap<>();
        Matcher inputs = HIDDEN.matcher(html.substring(start, html.indexOf("</form>", start)));
        while (inputs.find()) {
            values.put(attribute(inputs.group(), "name"), attribute(inputs.group(), "value"));
        }
        return values;
    }

    private static String attribute(String tag, String name) {
        Matcher found = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(tag);
        return found.find() ? found.group(1) : "";
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
