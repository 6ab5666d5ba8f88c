package nl.maatstaf.tests.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import nl.maatstaf.tests.api.OpenedCase;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A case of years ago is entered in one form. */
class PastJourneyIT extends Journey {

    @BeforeEach
    void an_officer() {
        beSignedInAs("behandelaar");
    }

    @Test
    void a_case_of_three_years_ago_stands_where_it_came_without_gates_tasks_or_deviations() {
        String number = OpenedCase.number("Een zaak van drie jaar geleden");
        page().navigate("/cases/" + number + "/record-past");
        lookAt("main");
        byId("pastForm:opened").fill("half januari 2023");
        skipped(1);
        entered(2, "eind 2023");
        entered(4, "maart 2024");
        row(0, "EOP", "2023", "Voorbeeld Chemie B.V.");
        row(1, "VISIT", "voorjaar 2024", "Op de fabriek");
        byId("pastForm:rows:1:reference").fill("dossier 12");

        byId("pastForm:pastNow").focus();
        page().keyboard().press("Enter");

        assertThat(page().locator("h1")).hasText("Een zaak van drie jaar geleden");
        assertThat(page().locator(".m-note")).containsText("bezoek");
        assertThat(page().locator(".m-note")).containsText("dossier 12");
        assertThat(page().locator("#dateTable tbody tr").nth(0)).containsText("2023");
        assertThat(page().locator("#dateTable tbody tr").nth(1)).containsText("overgeslagen");
        assertThat(page().locator("#dateTable tbody tr").nth(2)).containsText("2023");
        assertThat(page().locator("#dateTable tbody tr").nth(3)).containsText("niet vastgelegd");
        Assertions.assertThat(OpenedCase.times(number, "casefile.stage-moved")).isEqualTo(2);
        Assertions.assertThat(OpenedCase.times(number, "casefile.occurrence-noted"))
                .isEqualTo(1);
        Assertions.assertThat(OpenedCase.times(number, "agreement.instrument-signed"))
                .isEqualTo(1);
        Assertions.assertThat(OpenedCase.times(number, "casefile.requirement-deviated"))
                .isZero();
        assertThat(page().locator("button[name='taskForm:complete']:not([id='taskForm:complete'])"))
                .hasCount(0);
        look();
    }

    @Test
    void a_line_that_is_refused_keeps_all_that_was_typed() {
        String number = OpenedCase.number("Een onvolledig verleden");
        page().navigate("/cases/" + number + "/record-past");
        byId("pastForm:opened").fill("2023");
        byId("pastForm:stages:1:course").selectOption("ENTERED");
        byId("pastForm:rows:0:detail").fill("Zonder datum");

        byId("pastForm:pastNow").click();

        assertThat(page().locator("[role=alert]").first()).isVisible();
        assertThat(byId("pastForm:rows:0:detail")).hasValue("Zonder datum");
        Assertions.assertThat(OpenedCase.times(number, "casefile.stage-moved")).isZero();
    }

    private void skipped(int stage) {
        byId("pastForm:stages:" + stage + ":course").selectOption("SKIPPED");
    }

    private void entered(int stage, String date) {
        byId("pastForm:stages:" + stage + ":course").selectOption("ENTERED");
        byId("pastForm:stages:" + stage + ":date").fill(date);
    }

    private void row(int line, String kind, String date, String who) {
        byId("pastForm:rows:" + line + ":kind").selectOption(kind);
        byId("pastForm:rows:" + line + ":date").fill(date);
        byId("pastForm:rows:" + line + ":value").fill(who);
    }
}
