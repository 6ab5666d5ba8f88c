package nl.maatstaf.tests.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses and carried values that no page of ours made are turned away or passed over, never worked out. */
class OutOfBoundsIT {

    private static final Visit COORDINATOR = Visit.as("coordinator");

    static Stream<Arguments> places() {
        return Stream.of("number", "company", "stage", "deadline", "reduction", "officer", "changed")
                .flatMap(sort -> Stream.of(
                                "1e10000000",
                                "-1e10000000",
                                "1".repeat(150),
                                "%2B999999999-12-31",
                                "999999999-12-31",
                                "2026-02-30",
                                "%2B1000000000-12-31T23:59:59Z",
                                "99999999999999999999",
                                "")
                        .map(bomb -> Arguments.of(sort, bomb)));
    }

    @ParameterizedTest
    @MethodSource("places")
    void a_place_in_a_list_that_is_none_is_passed_over(String sort, String bomb) {
        String list = "/worklist?tab=all&sort=" + sort;

        assertThat(COORDINATOR.get(list + "&after=" + bomb + "~x").statusCode()).isEqualTo(200);
        assertThat(COORDINATOR.get(list + "&before=" + bomb + "~x").statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/worklist?q=a%00b",
                "/worklist?q=%1B",
                "/worklist?%00=a",
                "/organisations?q=%C2%85",
                "/organisations?after=%00",
                "/cases/%00",
                "/portfolio?peildatum=%00",
                "/portfolio/cases?stage=%07",
                "/login?wanted=%00"
            })
    void an_address_with_text_that_cannot_be_stored_is_rejected(String path) {
        assertThat(COORDINATOR.get(path).statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%ED%A0%80", "%ED%A0%BC%ED%BF%AD", "%FF", "%C0%80"})
    void half_a_character_in_an_address_is_replaced_or_rejected(String half) {
        HttpResponse<String> answer = COORDINATOR.get("/worklist?tab=all&q=" + half);

        assertThat(answer.statusCode()).isIn(200, 400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e10000000", "%2B999999999-12-31", "999999999", "0000-00-00"})
    void an_invalid_day_of_the_portfolio_is_reported(String day) {
        assertThat(COORDINATOR.get("/portfolio?peildatum=" + day).body()).contains("peildatum-error");
    }

    @Test
    void a_hidden_field_that_cannot_be_stored_is_rejected() {
        Visit anonymous = new Visit();
        String state = anonymous.viewState("/login");

        HttpResponse<String> answer =
                anonymous.post("/login", Map.of("login", "login", "here", "/\u0007", "jakarta.faces.ViewState", state));

        assertThat(answer.statusCode()).isEqualTo(400);
    }

    @Test
    void typed_text_that_cannot_be_stored_is_reported_at_its_field() {
        Visit anonymous = new Visit();
        String state = anonymous.viewState("/login");

        HttpResponse<String> answer = anonymous.post(
                "/login",
                Map.of(
                        "login", "login",
                        "login:username", "nul\0",
                        "login:password", "bel\u0007",
                        "login:signIn", "login:signIn",
                        "jakarta.faces.ViewState", state));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains("login:username-error", "login:password-error")
                .contains("Teken 4 kan niet worden bewaard");
    }
}
