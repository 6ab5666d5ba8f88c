package nl.maatstaf.tests.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** With a proxy in front that speaks TLS with the browser and plain HTTP with us. */
class BehindProxyIT {

    private static final Map<String, String> TLS = Map.of("X-Forwarded-Proto", "https");
    private static final String LOGIN = "/identity/login.xhtml";

    @Test
    void the_sessions_cookie_comes_back_over_tls_only() {
        assertThat(cookie(new Visit(TLS).get(LOGIN))).containsIgnoringCase("; Secure");
        assertThat(cookie(new Visit().get(LOGIN))).isNotBlank().doesNotContainIgnoringCase("; Secure");
    }

    @Test
    void a_redirect_leads_to_where_the_browser_is() {
        HttpResponse<String> answer = new Visit(TLS).get("/worklist/list.xhtml");

        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(location -> assertThat(location).startsWith(LOGIN));
    }

    @Test
    void who_guesses_from_elsewhere_does_not_keep_someone_out() {
        DemoUser victim = DemoUser.of("recordmanager");
        Visit guessing = new Visit(Map.of("X-Forwarded-For", "192.0.2.66"));
        for (int i = 0; i < 5; i++) {
            guessing.signIn(victim.username(), "fout", "");
        }

        assertThat(guessing.signIn(victim.username(), victim.password(), "").statusCode())
                .isEqualTo(200);
        assertThat(new Visit(Map.of("X-Forwarded-For", "192.0.2.7"))
                        .signIn(victim.username(), victim.password(), "")
                        .statusCode())
                .isEqualTo(302);
    }

    private static String cookie(HttpResponse<String> answer) {
        return String.join("", answer.headers().allValues("Set-Cookie"));
    }
}
