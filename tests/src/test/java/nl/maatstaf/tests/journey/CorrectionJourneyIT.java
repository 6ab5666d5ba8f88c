package nl.maatstaf.tests.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import nl.maatstaf.tests.api.OpenedCase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An officer corrects what was recorded wrongly of the course of a case, or retracts it. */
class CorrectionJourneyIT extends Journey {

    @BeforeEach
    void an_officer() {
        beSignedInAs("behandelaar");
    }

    @Test
    void a_stage_gets_another_reason_and_is_then_retracted() {
        String number = OpenedCase.readyForItsFirstGate();
        page().navigate("/cases/" + number);
        Locator stage = page().locator(".m-identity .m-status").first();
        String first = stage.textContent().strip();
        OpenedCase.passGate(number);
        page().reload();
        assertThat(stage).not().containsText(first);

        open("correctStageOpen", "correctStage");
        assertThat(byId("correctStageForm:date")).not().hasValue("");
        assertThat(byId("correctStageForm:statedReason")).not().hasValue("");
        look();
        byId("correctStageForm:statedReason").fill("Het intakeverslag is akkoord.");
        byId("correctStageForm:reason").fill("De verkeerde reden overgenomen.");
        byId("correctStageForm:correctStageNow").click();
        assertThat(byId("dateTable")).containsText("Het intakeverslag is akkoord.");

        open("correctStageOpen", "correctStage");
        assertThat(byId("correctStageForm:statedReason")).hasValue("Het intakeverslag is akkoord.");
        byId("correctStageForm:reason").fill("De poort is niet gepasseerd.");
        byId("correctStageForm:retractStage").click();

        assertThat(stage).containsText(first);
        assertThat(timeline(number)).containsText("Fase teruggenomen");
        assertThat(timeline(number)).containsText("De poort is niet gepasseerd.");
    }

    @Test
    void the_stage_a_case_was_opened_in_is_not_retracted() {
        page().navigate("/cases/" + OpenedCase.number("Alleen geopend"));
        open("correctStageOpen", "correctStage");
        byId("correctStageForm:reason").fill("Verkeerd.");

        byId("correctStageForm:retractStage").click();

        assertThat(byId("correctStageForm:fact-error")).containsText("de eerste blijft altijd staan");
        assertThat(byId("correctStageForm:reason")).hasValue("Verkeerd.");
    }

    @Test
    void a_pause_gets_another_requester_and_review_date_and_is_then_retracted() {
        String number = OpenedCase.number("Een verkeerde pauze");
        page().navigate("/cases/" + number);
        open("sideStatus", "status");
        byId("statusForm:to").selectOption("PAUSED");
        byId("statusForm:reason").fill("Het bedrijf wacht op een vergunning.");
        byId("statusForm:requestedBy").fill("het bedrijf");
        byId("statusForm:reviewOn").fill("2027-03-01");
        byId("statusForm:statusNow").click();

        open("sideCorrect", "correctStatus");
        assertThat(byId("correctStatusForm:requestedBy")).hasValue("het bedrijf");
        assertThat(byId("correctStatusForm:reviewOn")).hasValue("1 maart 2027");
        look();
        byId("correctStatusForm:requestedBy").fill("de provincie");
        byId("correctStatusForm:reviewOn").fill("2027-06-01");
        byId("correctStatusForm:reason").fill("In de brief staat de provincie.");
        byId("correctStatusForm:correctStatusNow").click();
        assertThat(page().locator(".m-toast")).containsText("De correctie is vastgelegd.");

        open("sideCorrect", "correctStatus");
        assertThat(byId("correctStatusForm:requestedBy")).hasValue("de provincie");
        byId("correctStatusForm:reason").fill("Er is geen pauze gevraagd.");
        byId("correctStatusForm:retractStatus").click();

        assertThat(page().locator(".m-identity .m-status").nth(1)).hasText("Actief");
        assertThat(timeline(number)).containsText("1 juni 2027");
        assertThat(timeline(number)).containsText("Status teruggenomen");
    }

    @Test
    void a_case_entered_in_error_by_mistake_is_there_again() {
        page().navigate("/cases/" + OpenedCase.number("Toch geen vergissing"));
        Locator status = page().locator(".m-identity .m-status").nth(1);
        open("sideStatus", "status");
        byId("statusForm:to").selectOption("ENTERED_IN_ERROR");
        byId("statusForm:reason").fill("Leek dubbel.");
        byId("statusForm:statusNow").click();
        assertThat(status).not().hasText("Actief");

        open("sideCorrect", "correctStatus");
        byId("correctStatusForm:reason").fill("Het was een andere zaak.");
        byId("correctStatusForm:retractStatus").click();

        assertThat(status).hasText("Actief");
    }

    @Test
    void a_planned_date_is_corrected_and_retracted() {
        page().navigate("/cases/" + OpenedCase.number("Een verkeerde planning"));
        open("expectOpen", "expect");
        byId("expectForm:kind").selectOption("PLANNED");
        byId("expectForm:date").fill("1 januari 2020");
        byId("expectForm:expectNow").click();
        assertThat(byId("expectForm:date-error")).containsText("voor het begin van de vorige stap");
        assertThat(byId("expectForm:date")).hasValue("1 januari 2020");
        byId("expectForm:date").fill("maart 2027");
        byId("expectForm:expectNow").click();
        assertThat(byId("dateTable")).containsText("maart 2027");

        open("correctExpectedOpen", "correctExpected");
        byId("correctExpectedForm:fact").selectOption(new String[] {firstExpected()});
        assertThat(byId("correctExpectedForm:date")).hasValue("maart 2027");
        byId("correctExpectedForm:date").fill("mei 2027");
        byId("correctExpectedForm:reason").fill("Typefout.");
        look();
        byId("correctExpectedForm:correctExpectedNow").click();
        assertThat(byId("dateTable")).containsText("mei 2027");
        assertThat(byId("dateTable")).not().containsText("maart 2027");

        open("correctExpectedOpen", "correctExpected");
        byId("correctExpectedForm:fact").selectOption(new String[] {firstExpected()});
        byId("correctExpectedForm:reason").fill("Niets afgesproken.");
        byId("correctExpectedForm:retractExpected").click();
        assertThat(byId("dateTable")).not().containsText("mei 2027");
        assertThat(byId("correctExpectedOpen")).hasCount(0);
    }

    @Test
    void a_task_created_by_hand_gets_another_title_and_is_then_retracted() {
        String number = OpenedCase.number("Een verkeerde taak");
        page().navigate("/cases/" + number);
        open("addTaskHere", "addTask");
        byId("addTaskForm:taskTitle").fill("Cijvers opvragen");
        byId("addTaskForm:addTaskNow").click();

        Locator opener = page().locator("button[id^='correctTask-']");
        assertThat(opener).hasCount(1);
        opener.click();
        assertThat(byId("correctTaskForm:taskTitle")).hasValue("Cijvers opvragen");
        look();
        byId("correctTaskForm:taskTitle").fill("Cijfers opvragen");
        byId("correctTaskForm:reason").fill("Tikfout.");
        byId("correctTaskForm:correctTaskNow").click();
        assertThat(byId("taskTable")).containsText("Cijfers opvragen");

        opener.click();
        byId("correctTaskForm:reason").fill("Hoort bij een andere zaak.");
        byId("correctTaskForm:retractTask").click();
        assertThat(byId("taskTable")).not().containsText("Cijfers opvragen");
        assertThat(timeline(number)).containsText("Taak teruggenomen");
    }

    private String firstExpected() {
        return page().locator("[data-input='correctExpectedForm:fact']").first().getAttribute("data-value");
    }

    private Locator timeline(String number) {
        page().navigate("/cases/" + number + "/timeline");
        return byId("timeline");
    }
}
