package nl.maatstaf.tests.api;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;
import nl.maatstaf.tests.server.DemoUser;
import nl.maatstaf.tests.server.Server;

/** The API as one user, or as nobody. */
public final class Api {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final String token;

    private Api(String token) {
        this.token = token;
    }

    /** As the first demo user with a role. */
    public static Api as(String role) {
        return new Api(DemoUser.of(role).token());
    }

    static Api as(DemoUser user) {
        return new Api(user.token());
    }

    static Api asNobody() {
        return new Api("");
    }

    public static Api withToken(String token) {
        return new Api(token);
    }

    public Answer get(String path) {
        return send(request(path));
    }

    /** Sends a change with a key that was never used. */
    public Answer post(String path, JsonObject body) {
        return post(path, UUID.randomUUID().toString(), body);
    }

    Answer post(String path, String key, JsonObject body) {
        return post(path, key, body.toString());
    }

    Answer post(String path, String key, String body) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(BodyPublishers.ofString(body)));
    }

    /** A request to be finished and sent. */
    HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(Server.address() + "/api/v1" + path));
        return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
    }

    Answer send(HttpRequest.Builder request) {
        try {
            return new Answer(CLIENT.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Opens a case of the example company and answers its number. */
    String openCase(String title) {
        return post("/cases", fictionalCase(title).build()).json().getString("number");
    }

    static JsonObjectBuilder fictionalCase(String title) {
        return Json.createObjectBuilder()
                .add("type", "maatwerk")
                .add("title", title)
                .add("fictional", true)
                .add("openedOn", "2026-01-05");
    }

    /** What the server answered. */
    public record Answer(HttpResponse<String> response) {

        public int status() {
            return response.statusCode();
        }

        public JsonObject json() {
            return Json.createReader(new StringReader(response.body())).readObject();
        }

        String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        /** How many statements it took. */
        public int statements() {
            return Integer.parseInt(header("Server-Timing").replace("statements;dur=", ""));
        }
    }
}
