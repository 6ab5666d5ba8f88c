package nl.maatstaf.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;

/** Asks pages of a server in a session of its own. */
public final class Browser {

    private static final Duration A_MINUTE = Duration.ofMinutes(1);

    private final String address;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager())
            .build();

    /** Of someone who has not signed in. */
    public Browser(String address) {
        this.address = address;
    }

    /** Of a user of the product who has signed in. */
    public static Browser signedIn(String address, String user, String password)
            throws IOException, InterruptedException {
        String form = Map.of(
                        "login", "login",
                        "login:username", user,
                        "login:password", password,
                        "login:signIn", "login:signIn",
                        "jakarta.faces.ViewState", "stateless")
                .entrySet()
                .stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        Browser browser = new Browser(address);
        browser.client.send(
                browser.request("/login")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                HttpResponse.BodyHandlers.discarding());
        return browser;
    }

    /** The page, or a failure when it is not there. */
    public String page(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = client.send(request(path).build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + " answers " + answer.statusCode());
        }
        return answer.body();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path)).timeout(A_MINUTE);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
