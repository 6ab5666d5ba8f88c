package nl.maatstaf.tests.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** With a proxy in front that speaks TLS with the browser and plain HTTP with us. */
class BehindProxyIT {

    private static final Map<String, String> TLS = Map.of("X-Forwarded-Proto", "https");
    private static final String LOGIN = "/login";

    @Test
    void the_sessions_cookie_comes_back_over_tls_only() {
        DemoUser officer = DemoUser.of("behandelaar");

        assertThat(cookie(new Visit(TLS).signIn(officer.username(), officer.password(), "")))
                .containsIgnoringCase("; Secure");
        assertThat(cookie(new Visit().signIn(officer.username(), officer.password(), "")))
                .isNotBlank()
                .doesNotContainIgnoringCase("; Secure");
    }

    @Test
    void a_redirect_leads_to_where_the_browser_is() {
        HttpResponse<String> answer = new Visit(TLS).get("/worklist");

        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(location -> assertThat(location).startsWith(LOGIN));
    }

    @Test
    void who_guesses_from_elsewhere_does_not_keep_someone_out() {
        DemoUser victim = DemoUser.of("recordmanager");
        Visit guessing = new Visit(Map.of("X-Forwarded-For", "192.0.2.66"));

        guessing.guessUntilHeldUp(victim.username());

        assertThat(guessing.signIn(victim.username(), victim.password(), "").statusCode())
                .isEqualTo(200);
        assertThat(new Visit(Map.of("X-Forwarded-For", "192.0.2.7"))
                        .signIn(victim.username(), victim.password(), "")
                        .statusCode())
                .isEqualTo(302);
    }

    @Test
    void who_signed_in_here_before_gets_in_while_the_whole_world_guesses() {
        DemoUser victim = DemoUser.named("coordinator2");
        Visit atHome = new Visit(Map.of("X-Forwarded-For", "192.0.2.8"));
        HttpResponse<String> first = atHome.signIn(victim.username(), victim.password(), "");
        assertThat(first.statusCode()).isEqualTo(302);
        assertThat(first.headers().allValues("Set-Cookie"))
                .filteredOn(cookie -> cookie.startsWith("device="))
                .singleElement()
                .asString()
                .contains("Max-Age=15552000")
                .containsIgnoringCase("; HttpOnly")
                .containsIgnoringCase("; SameSite=Lax")
                .doesNotContainIgnoringCase("; Secure");
        atHome.post("/identity/logout", Map.of());

        String unknown = guessFromEverywhere("niemand2");
        String known = guessFromEverywhere(victim.username());

        assertThat(known).contains("Wacht n seconden").isEqualTo(unknown);
        assertThat(atHome.signIn(victim.username(), victim.password(), "").statusCode())
                .isEqualTo(302);
    }

    @Test
    void over_tls_a_browser_keeps_who_was_there_for_tls_only() {
        DemoUser user = DemoUser.of("auditor");

        assertThat(new Visit(TLS)
                        .signIn(user.username(), user.password(), "")
                        .headers()
                        .allValues("Set-Cookie"))
                .filteredOn(cookie -> cookie.startsWith("device="))
                .singleElement()
                .asString()
                .containsIgnoringCase("; Secure");
    }

    /** What the login page says, but for the number of seconds, once so many have guessed that one has to wait. */
    private static String guessFromEverywhere(String username) {
        return IntStream.range(0, 100)
                .mapToObj(i -> new Visit(Map.of("X-Forwarded-For", "203.0.113." + i))
                        .signIn(username, "fout", "")
                        .body())
                .filter(page -> page.contains("te vaak geprobeerd"))
                .findFirst()
                .orElseThrow()
                .replaceAll("(?s).*role=\"alert\"", "")
                .replaceAll("(?s)<form.*", "")
                .replaceAll("Wacht \\d+ seconden?", "Wacht n seconden");
    }

    private static String cookie(HttpResponse<String> answer) {
        return String.join("", answer.headers().allValues("Set-Cookie"));
    }
}
