package nl.maatstaf.tests.server;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A client with a cookie jar: asks for pages, fills in the login form, follows no redirect. */
public final class Visit {

    private static final Pattern VIEW_STATE =
            Pattern.compile("name=\"jakarta\\.faces\\.ViewState\"[^>]*value=\"([^\"]*)\"");

    private static final int MORE_THAN_ALLOWED = 50;

    private static final String BOUNDARY = "a-part-of-a-form";

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();

    private final Map<String, String> headers;

    public Visit() {
        this(Map.of());
    }

    /** Through a proxy that adds these headers. */
    Visit(Map<String, String> headers) {
        this.headers = headers;
    }

    public HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    HttpResponse<String> getWithToken(String path, String token) {
        return send(request(path).header("Authorization", "Bearer " + token).GET());
    }

    HttpResponse<String> post(String path, Map<String, String> fields) {
        return post(path, "application/x-www-form-urlencoded", form(fields));
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    HttpResponse<String> post(String path, String type, String body) {
        return send(request(path).header("Content-Type", type).POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** Sends a form as a script of the page does, which expects a part of a page. */
    HttpResponse<String> postByScript(String path, Map<String, String> fields) {
        return send(request(path)
                .header("Faces-Request", "partial/ajax")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form(fields))));
    }

    /** Sends a form of a page with what it carries along, its parts apart and the last of them a file. */
    HttpResponse<String> postFile(String path, Map<String, String> fields, String input, String file, String content) {
        String parts = fields.entrySet().stream()
                .map(field -> part("name=\"" + field.getKey() + "\"", field.getValue()))
                .collect(Collectors.joining());
        String last = part("name=\"" + input + "\"; filename=\"" + file + "\"", content);
        return post(path, "multipart/form-data; boundary=" + BOUNDARY, parts + last + "--" + BOUNDARY + "--\r\n");
    }

    private static String part(String disposition, String content) {
        return "--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n" + content + "\r\n";
    }

    /** What a page wants back with any of its forms. */
    String viewState(String page) {
        Matcher state = VIEW_STATE.matcher(get(page).body());
        if (!state.find()) {
            throw new AssertionError(page + " has no form");
        }
        return state.group(1);
    }

    public HttpResponse<String> signIn(String username, String password, String wanted) {
        String page = "/login";
        String state = viewState(page);
        return post(
                page,
                Map.of(
                        "login",
                        "login",
                        "login:username",
                        username,
                        "login:password",
                        password,
                        "login:signIn",
                        "login:signIn",
                        "wanted",
                        wanted,
                        "jakarta.faces.ViewState",
                        state));
    }

    /** Tries a wrong password until it has to wait; answers how often it was tried before. */
    int guessUntilHeldUp(String username) {
        for (int guesses = 0; guesses < MORE_THAN_ALLOWED; guesses++) {
            if (signIn(username, "fout", "").body().contains("te vaak geprobeerd")) {
                return guesses;
            }
        }
        throw new AssertionError("nobody who guesses has to wait");
    }

    /** Signs in as a demo user of a role, and stays so. */
    static Visit as(String role) {
        DemoUser user = DemoUser.of(role);
        Visit visit = new Visit();
        visit.signIn(user.username(), user.password(), "");
        return visit;
    }

    Optional<String> session() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("JSESSIONID"))
                .map(HttpCookie::getValue)
                .findFirst();
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(Server.address() + path));
        headers.forEach(request::header);
        return request;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = client.send(request.build(), BodyHandlers.ofString());
            if ("https".equals(headers.get("X-Forwarded-Proto"))) {
                sendBackOverTls();
            }
            return answer;
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** The browser speaks TLS, if only with the proxy: what is for TLS only it sends back too. */
    private void sendBackOverTls() {
        cookies.getCookieStore().getCookies().forEach(cookie -> cookie.setSecure(false));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
