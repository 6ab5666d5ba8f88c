package nl.maatstaf.tests.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The figures of the published portfolio, on dates that the sources mention. */
class PortfolioFiguresIT {

    private final Api officer = Api.as("coordinator");

    @Test
    void two_expressions_of_principles_were_signed_by_10_december_2022() {
        assertThat(summary("asOf=2022-12-10").getJsonObject("signed").getInt("eop"))
                .isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"2023-12-31, 1, 0", "2025-06-30, 1, 1"})
    void joint_letters_and_binding_agreements_by_highest_instrument(String asOf, int jloi, int binding) {
        JsonObject highest = summary("asOf=" + asOf).getJsonObject("highestInstrument");

        assertThat(highest.getInt("jloi")).isEqualTo(jloi);
        assertThat(highest.getInt("binding")).isEqualTo(binding);
    }

    @Test
    void thirteen_expressions_of_principles_were_signed_by_30_june_2025() {
        assertThat(summary("asOf=2025-06-30").getJsonObject("signed").getInt("eop"))
                .isEqualTo(13);
    }

    @Test
    void three_joint_letters_stood_highest_on_30_september_2025() {
        assertThat(summary("asOf=2025-09-30").getJsonObject("highestInstrument").getInt("jloi"))
                .isEqualTo(3);
    }

    @Test
    void what_was_published_later_was_not_known_on_17_march_2025() {
        JsonObject then = summary("asOf=2025-06-30&knownOn=2025-03-17");

        assertThat(then.getJsonObject("casesByStatus").getInt("stopped")).isZero();
        assertThat(then.getString("knownOn")).isEqualTo("2025-03-17");
        assertThat(then.getInt("cases")).isLessThan(summary("asOf=2025-06-30").getInt("cases"));
    }

    @Test
    void seven_cases_were_stopped_on_30_june_2025() {
        assertThat(stopped("2025-06-29")).isZero();
        assertThat(stopped("2025-06-30")).isEqualTo(7);
    }

    @ParameterizedTest
    @CsvSource({"2025-03-16, active", "2025-03-17, paused", "2025-06-29, paused", "2025-06-30, stopped"})
    void bp_was_paused_and_then_stopped(String asOf, String status) {
        JsonObject page =
                officer.get("/cases?organisation=bp&type=maatwerk&asOf=" + asOf).json();

        assertThat(page.getJsonArray("items"))
                .singleElement()
                .satisfies(item ->
                        assertThat(item.asJsonObject().getString("status")).isEqualTo(status));
    }

    @Test
    void a_list_on_a_date_holds_what_its_figure_counts() {
        JsonObject summary = summary("asOf=2025-06-30");
        long listed =
                officer.get("/cases?type=maatwerk&asOf=2025-06-30&limit=200").json().getJsonArray("items").stream()
                        .filter(item -> !item.asJsonObject().getBoolean("fictional"))
                        .count();

        assertThat(listed).isEqualTo(summary.getJsonObject("casesByType").getInt("maatwerk"));
    }

    @Test
    void missing_central_values_stay_missing_and_are_counted() {
        JsonObject reduction = summary("asOf=2025-06-30").getJsonObject("reduction2030Kt");

        assertThat(reduction).containsKeys("low", "central", "high", "cases", "withoutCentral");
        assertThat(reduction.isNull("central")).isEqualTo(reduction.getInt("withoutCentral") > 0);
    }

    @Test
    void nothing_is_recorded_of_before_the_demo_portfolio_was_loaded_whatever_it_is_known_from() {
        JsonObject then = summary("asOf=2025-06-30&knownOn=2025-06-30&recordedOn=2025-06-30");

        assertThat(then.getInt("cases")).isZero();
        assertThat(then.getString("recordedOn")).isEqualTo("2025-06-30");
        assertThat(summary("asOf=2025-06-30&recordedOn=" + LocalDate.now(ZoneId.of("Europe/Amsterdam")))
                        .getJsonObject("signed"))
                .isEqualTo(summary("asOf=2025-06-30").getJsonObject("signed"));
        assertThat(officer.get("/cases?asOf=2025-06-30&recordedOn=2025-06-30")
                        .json()
                        .getJsonArray("items"))
                .isEmpty();
    }

    @Test
    void a_list_on_a_date_as_known_on_another_shows_what_was_known() {
        JsonObject page = officer.get("/cases?organisation=bp&type=maatwerk&asOf=2025-06-30&knownOn=2025-06-30")
                .json();

        assertThat(page.getString("knownOn")).isEqualTo("2025-06-30");
        assertThat(page.getJsonArray("items"))
                .singleElement()
                .satisfies(item ->
                        assertThat(item.asJsonObject().getString("status")).isEqualTo("paused"));
    }

    private int stopped(String asOf) {
        return summary("asOf=" + asOf).getJsonObject("casesByStatus").getInt("stopped");
    }

    private JsonObject summary(String parameters) {
        return officer.get("/portfolio/summary?" + parameters).json();
    }
}
