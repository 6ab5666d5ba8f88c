package nl.maatstaf.tests.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import nl.maatstaf.tests.api.OpenedCase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an officer does with the tonnes of an agreement. */
class CommitmentJourneyIT extends Journey {

    @BeforeEach
    void an_officer() {
        beSignedInAs("behandelaar");
    }

    @Test
    void correcting_one_value_leaves_the_others_alone() {
        page().navigate("/cases/" + OpenedCase.number("Tonnen corrigeren") + "/agreements");
        open("draftOpen", "draft");
        byId("draftForm:draftNow").click();
        open(page().locator("a[id^='commit-']"), "commit");
        byId("commitForm:indicator").selectOption("NOX");
        byId("commitForm:low").fill("1.000");
        byId("commitForm:central").fill("1.234,567891");
        byId("commitForm:baselineFrom").fill("2018");
        byId("commitForm:baselineTo").fill("2021");
        byId("commitForm:targetYear").fill("2030");
        byId("commitForm:text").fill("Een \"nieuwe\" fabriek & <minder> uitstoot");
        byId("commitForm:source").fill("Kamerstuk 29826, nr. 1");
        byId("commitForm:commitNow").click();

        openCorrection();
        byId("correctCommitmentForm:targetYear").fill("2035");
        byId("correctCommitmentForm:reason").fill("Verkeerd overgenomen.");
        byId("correctCommitmentForm:correctCommitmentNow").click();

        assertThat(page().locator(".m-toast")).containsText("De correctie is vastgelegd.");
        openCorrection();
        assertThat(byId("correctCommitmentForm:indicator")).hasValue("NOX");
        assertThat(byId("correctCommitmentForm:low")).hasValue("1.000");
        assertThat(byId("correctCommitmentForm:central")).hasValue("1.234,567891");
        assertThat(byId("correctCommitmentForm:high")).hasValue("");
        assertThat(byId("correctCommitmentForm:baselineFrom")).hasValue("2018");
        assertThat(byId("correctCommitmentForm:baselineTo")).hasValue("2021");
        assertThat(byId("correctCommitmentForm:targetYear")).hasValue("2035");
        assertThat(byId("correctCommitmentForm:text")).hasValue("Een \"nieuwe\" fabriek & <minder> uitstoot");
        assertThat(byId("correctCommitmentForm:source")).hasValue("Kamerstuk 29826, nr. 1");
    }

    private void openCorrection() {
        Locator dialog = open(page().locator("a[id^='correct-']"), "correctCommitment");
        assertThat(dialog.locator(".m-dialog__head")).containsText("EoP, Concept: NOx");
    }
}
