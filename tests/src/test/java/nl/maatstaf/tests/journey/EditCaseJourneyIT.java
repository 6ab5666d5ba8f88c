package nl.maatstaf.tests.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import nl.maatstaf.tests.api.OpenedCase;
import org.junit.jupiter.api.Test;

/** An officer sets right what a case is about. */
class EditCaseJourneyIT extends Journey {

    @Test
    void a_title_and_an_organisation_are_corrected_and_the_timeline_shows_it() {
        String number = OpenedCase.number("Een tikfuot");
        beSignedInAs("behandelaar");
        page().navigate("/cases/" + number);
        byId("facts").locator("summary").click();
        byId("editCase").click();
        assertThat(byId("editForm:title")).hasValue("Een tikfuot");
        look();

        byId("editForm:title").fill("Zonder tikfout");
        choose("editForm:organisations", "groningen", "Provincie Groningen");
        choose("editForm:sites", "voorbeeld chemie", "Fabriek Delfzijl");
        byId("editForm:editNow").click();
        assertThat(byId("editForm:reason-error")).isVisible();
        assertThat(byId("editForm:title")).hasValue("Zonder tikfout");
        assertThat(chosen("editForm:organisations")).containsText("Provincie Groningen");
        assertThat(chosen("editForm:sites")).containsText("Fabriek Delfzijl");
        look();

        byId("editForm:reason").fill("Verkeerd getypt.");
        byId("editForm:role").selectOption("PROVINCE");
        byId("editForm:clusters").getByText("Noord-Nederland").click();
        byId("editForm:editNow").click();

        assertThat(page().locator("h1")).hasText("Zonder tikfout");
        assertThat(byId("facts")).containsText("Noord-Nederland");
        assertThat(byId("facts")).containsText("Groningen");
        assertThat(byId("facts")).containsText("Fabriek Delfzijl");
        page().navigate("/cases/" + number + "/timeline");
        Locator timeline = page().locator("#timeline");
        assertThat(timeline).containsText("Zaakgegevens gewijzigd");
        assertThat(timeline).containsText("Een tikfuot");
        assertThat(timeline).containsText("Groningen (Provincie)");
        assertThat(timeline).containsText("Verkeerd getypt.");
    }

    @Test
    void who_looked_at_an_older_version_sees_what_changed_and_keeps_what_was_typed() {
        String number = OpenedCase.readyForItsFirstGate();
        beSignedInAs("behandelaar");
        page().navigate("/cases/" + number + "/edit");
        byId("editForm:title").fill("Mijn titel");
        byId("editForm:reason").fill("Beter zo.");
        OpenedCase.passGate(number);

        byId("editForm:editNow").click();

        assertThat(page().locator("main")).containsText("Intussen gewijzigd");
        assertThat(byId("editForm:title")).hasValue("Mijn titel");
        byId("editForm:editNow").click();
        assertThat(page().locator("h1")).hasText("Mijn titel");
    }
}
