package nl.maatstaf.tests.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What someone who has not signed in may ask, and how often. */
class AnonymousRequestsIT {

    private static final String LOGIN = "/login";
    private static final int MORE_THAN_ANYBODY = 5_000;
    private static final String SHEET = "/jakarta.faces.resource/tokens.css.xhtml?ln=maatstaf";

    @Test
    void who_asks_for_pages_without_end_has_to_wait_and_nobody_else_has() {
        Visit flooding = from("192.0.2.77");

        List<Integer> answers = IntStream.range(0, MORE_THAN_ANYBODY)
                .mapToObj(n -> flooding.get(LOGIN).statusCode())
                .takeWhile(status -> status != 429)
                .toList();

        assertThat(answers).containsOnly(200).hasSizeGreaterThanOrEqualTo(100).hasSizeLessThan(MORE_THAN_ANYBODY);
        assertThat(flooding.get(SHEET).statusCode()).isEqualTo(200);
        assertThat(from("192.0.2.78").get(LOGIN).statusCode()).isEqualTo(200);
    }

    @Test
    void a_form_that_another_site_sends_is_refused() {
        Visit elsewhere = new Visit(Map.of("Sec-Fetch-Site", "cross-site"));

        assertThat(elsewhere.get(LOGIN).statusCode()).isEqualTo(200);
        assertThat(elsewhere.post(LOGIN, Map.of("login", "login")).statusCode()).isEqualTo(403);
        assertThat(new Visit(Map.of("Sec-Fetch-Site", "same-origin"))
                        .post(LOGIN, Map.of("login", "login"))
                        .statusCode())
                .isEqualTo(200);
    }

    /** Somebody for whom the proxy asks. */
    private static Visit from(String address) {
        return new Visit(Map.of("X-Forwarded-For", address));
    }
}
