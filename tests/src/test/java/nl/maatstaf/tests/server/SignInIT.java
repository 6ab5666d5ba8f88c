package nl.maatstaf.tests.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who gets in, how far, and how to get out. */
class SignInIT {

    private static final String LOGIN = "/login";
    private static final String WANTED = "/worklist?stage=eop";

    private final Visit visit = new Visit();
    private final DemoUser officer = DemoUser.of("behandelaar");

    @Test
    void without_signing_in_a_page_leads_to_the_login_page_and_back_again() {
        assertThat(location(visit.get(WANTED))).isEqualTo(LOGIN + "?wanted=%2Fworklist%3Fstage%3Deop");

        HttpResponse<String> answer = visit.signIn(officer.username(), officer.password(), WANTED);

        assertThat(location(answer)).isEqualTo(WANTED);
        assertThat(visit.get(WANTED).statusCode()).isEqualTo(200);
    }

    @Test
    void a_name_gets_in_however_it_is_written() {
        String written = "\u00A0" + officer.username().toUpperCase(Locale.ROOT) + "\u200B";

        assertThat(location(visit.signIn(written, officer.password(), WANTED))).isEqualTo(WANTED);
    }

    @Test
    void signing_in_gives_a_new_session_in_a_cookie_that_scripts_and_other_sites_cannot_use() {
        visit.get("/login");
        Optional<String> before = visit.session();

        HttpResponse<String> answer = visit.signIn(officer.username(), officer.password(), "");

        assertThat(visit.session()).isPresent().isNotEqualTo(before);
        assertThat(answer.headers().allValues("Set-Cookie"))
                .last()
                .asString()
                .containsIgnoringCase("HttpOnly")
                .containsIgnoringCase("SameSite=Lax");
    }

    @Test
    void a_wrong_password_and_an_unknown_name_get_the_same_refusal() {
        String wrongPassword = refusal(visit.signIn("recordmanager", "fout", ""));
        String unknownName = refusal(visit.signIn("niemand", "fout", ""));

        assertThat(wrongPassword).isNotBlank().isEqualTo(unknownName);
        assertThat(location(visit.get(WANTED))).startsWith(LOGIN);
    }

    @Test
    void after_five_wrong_passwords_the_right_one_has_to_wait() {
        DemoUser partner = DemoUser.of("partner");

        assertThat(visit.guessUntilHeldUp(partner.username())).isGreaterThanOrEqualTo(5);

        assertThat(visit.signIn(partner.username(), partner.password(), "").statusCode())
                .isEqualTo(200);
        assertThat(new Visit()
                        .signIn(officer.username(), officer.password(), "")
                        .statusCode())
                .isEqualTo(302);
    }

    @Test
    void a_character_that_no_database_stores_is_reported_at_its_field_and_rejected_in_an_address() {
        assertThat(visit.signIn(officer.username() + "\0", officer.password(), "")
                        .body())
                .contains("kan niet worden bewaard");
        visit.signIn(officer.username(), officer.password(), "");

        HttpResponse<String> answer = visit.get("/worklist?q=MW%00-2026");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("Dit is niet te lezen");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://elders.example", "//elders.example", "/\\elders.example"})
    void signing_in_never_leads_elsewhere(String wanted) {
        assertThat(location(visit.signIn(officer.username(), officer.password(), wanted)))
                .isEqualTo("/");
    }

    @Test
    void who_signs_in_where_somebody_else_still_was_is_from_then_on_the_one_at_work() {
        DemoUser company = DemoUser.of("bedrijf_invoerder");
        visit.signIn(officer.username(), officer.password(), "");
        Optional<String> session = visit.session();

        visit.signIn(company.username(), "fout", "");
        assertThat(visit.get(WANTED).statusCode()).isEqualTo(200);
        visit.signIn(company.username(), company.password(), "");

        assertThat(visit.session()).isPresent().isNotEqualTo(session);
        assertThat(visit.get(WANTED).statusCode()).isEqualTo(404);
        assertThat(visit.get("/portal").statusCode()).isEqualTo(200);
    }

    @Test
    void signing_out_ends_the_session_and_only_a_post_does_it() {
        visit.signIn(officer.username(), officer.password(), "");

        assertThat(visit.get("/identity/logout").statusCode()).isEqualTo(405);
        assertThat(visit.get(WANTED).statusCode()).isEqualTo(200);
        visit.post("/identity/logout", Map.of());

        assertThat(location(visit.get(WANTED))).startsWith(LOGIN);
    }

    @Test
    void the_api_answers_a_problem_without_a_token_and_takes_no_session_for_one() {
        visit.signIn(officer.username(), officer.password(), "");
        HttpResponse<String> answer = visit.get("/api/v1/cases");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
        assertThat(new Visit().getWithToken("/api/v1/cases", "mst_verzonnen").statusCode())
                .isEqualTo(401);
        assertThat(new Visit().getWithToken("/api/v1/cases", officer.token()).statusCode())
                .isNotEqualTo(401);
    }

    @Test
    void pages_of_officials_do_not_exist_for_a_company() {
        Visit company = Visit.as("bedrijf_invoerder");

        for (String path : List.of("/worklist", "/portfolio", "/import")) {
            assertThat(company.get(path).statusCode()).as(path).isEqualTo(404);
        }
    }

    @Test
    void an_official_without_the_right_is_told_so() {
        assertThat(Visit.as("raadpleger").get("/new-case").statusCode()).isEqualTo(403);
        assertThat(Visit.as("beheerder").get("/worklist").statusCode()).isEqualTo(403);
        assertThat(Visit.as("coordinator").get("/users").statusCode()).isEqualTo(403);
    }

    @Test
    void what_needs_no_name_is_open() {
        assertThat(visit.get("/login").statusCode()).isEqualTo(200);
        assertThat(visit.get("/health/ready").statusCode()).isEqualTo(200);
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("none, but status " + answer.statusCode());
    }

    private static String refusal(HttpResponse<String> answer) {
        return answer.body().replaceAll("(?s).*<body", "").replaceAll("(?s)<input.*", "");
    }
}
