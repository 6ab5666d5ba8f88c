package nl.maatstaf.tests.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;

class HealthIT {

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void says_that_it_lives_and_that_it_is_ready() throws Exception {
        assertThat(get("/health/live").statusCode()).isEqualTo(200);
        assertThat(get("/health/ready").statusCode()).isEqualTo(200);
    }

    @Test
    void does_not_reveal_what_it_runs_on() throws Exception {
        HttpResponse<String> answer = get("/health/ready");

        assertThat(answer.headers().map()).doesNotContainKeys("server", "x-powered-by");
    }

    @Test
    void keeps_the_public_pages_of_the_server_shut() throws Exception {
        for (String path : List.of("/openapi", "/metrics", "/health", "/admin")) {
            assertThat(get(path).statusCode()).as(path).isNotEqualTo(200);
        }
    }

    @Test
    void the_description_of_the_api_names_whom_to_ask() throws Exception {
        assertThat(get("/api/v1/openapi.json").body())
                .contains("\"email\":\"beheer@maatstaf.example\"", "\"url\":\"https://maatstaf.example/api\"");
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(Server.address() + path)).build();
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }
}
