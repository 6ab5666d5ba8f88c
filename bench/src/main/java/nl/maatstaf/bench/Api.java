package nl.maatstaf.bench;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The API of a server, as one user. */
final class Api {

    private final HttpClient client = HttpClient.newHttpClient();
    private final String base;
    private final String token;

    Api(String base, String token) {
        this.base = base;
        this.token = token;
    }

    JsonObject get(String path) throws IOException, InterruptedException {
        return send(request(path).GET().build());
    }

    JsonObject post(String path, String key, JsonObject body) throws IOException, InterruptedException {
        return send(request(path)
                .header("Idempotency-Key", key)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
                .build());
    }

    /** The titles of all cases, page by page. */
    List<String> allCases() throws IOException, InterruptedException {
        return all("title");
    }

    /** The numbers of all cases, page by page. */
    List<String> allNumbers() throws IOException, InterruptedException {
        return all("number");
    }

    private List<String> all(String field) throws IOException, InterruptedException {
        List<String> values = new ArrayList<>();
        String path = "/cases?limit=100";
        while (!path.isEmpty()) {
            JsonObject page = get(path);
            page.getJsonArray("items")
                    .forEach(item -> values.add(item.asJsonObject().getString(field)));
            String next = page.getString("next", "");
            path = next.isEmpty() ? "" : next.substring(next.indexOf("/cases"));
        }
        return values;
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(base + path))
                .timeout(Duration.ofSeconds(60))
                .header("Authorization", "Bearer " + token);
    }

    private JsonObject send(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() >= 500) {
            throw new IOException(request.uri() + " answered " + response.statusCode() + " " + response.body());
        }
        if (response.statusCode() >= 300) {
            throw new IllegalStateException(
                    request.uri() + " answered " + response.statusCode() + " " + response.body());
        }
        if (response.body().isEmpty()) {
            return JsonObject.EMPTY_JSON_OBJECT;
        }
        try (JsonReader reader = Json.createReader(new StringReader(response.body()))) {
            return reader.readObject();
        }
    }
}
