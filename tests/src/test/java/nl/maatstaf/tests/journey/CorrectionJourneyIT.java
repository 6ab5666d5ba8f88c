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
        Locator stage = page().locator(".m-stagen");
        String first = stage.textContent().strip();
        OpenedCase.passGate(number);
        page().reload();
        assertThat(stage).not().containsText(first);

        open(page().locator("a[id^='correctStage-']").last(), "correctStage");
        assertThat(byId("correctStageForm:date")).not().hasValue("");
        assertThat(byId("correctStageForm:statedReason")).not().hasValue("");
        look();
        byId("correctStageForm:statedReason").fill("Het intakeverslag is akkoord.");
        byId("correctStageForm:reason").fill("De verkeerde reden overgenomen.");
        byId("correctStageForm:correctStageNow").click();
        assertThat(byId("dateTable")).containsText("Het intakeverslag is akkoord.");

        open(page().locator("a[id^='correctStage-']").last(), "correctStage");
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
        open(page().locator("a[id^='correctStage-']").last(), "correctStage");
        byId("correctStageForm:reason").fill("Verkeerd.");

        byId("correctStageForm:retractStage").click();

        assertThat(page().locator("dialog [role=alert]")).containsText("de eerste blijft altijd staan");
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

        assertThat(page().locator(".m-idline .m-status")).hasText("Actief");
        assertThat(timeline(number)).containsText("1 juni 2027");
        assertThat(timeline(number)).containsText("Status teruggenomen");
    }

    @Test
    void a_case_entered_in_error_by_mistake_is_there_again() {
        page().navigate("/cases/" + OpenedCase.number("Toch geen vergissing"));
        Locator status = page().locator(".m-idline .m-status");
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
        open("sideExpect", "expect");
        byId("expectForm:kind").selectOption("PLANNED");
        byId("expectForm:date").fill("1 januari 2020");
        byId("expectForm:expectNow").click();
        assertThat(byId("expectForm:date-error")).containsText("voor het begin van de vorige stap");
        assertThat(byId("expectForm:date")).hasValue("1 januari 2020");
        byId("expectForm:date").fill("maart 2027");
        byId("expectForm:expectNow").click();
        assertThat(byId("dateTable")).containsText("maart 2027");

        open(expected(), "correctExpected");
        assertThat(byId("correctExpectedForm:date")).hasValue("maart 2027");
        byId("correctExpectedForm:date").fill("mei 2027");
        byId("correctExpectedForm:reason").fill("Typefout.");
        look();
        byId("correctExpectedForm:correctExpectedNow").click();
        assertThat(byId("dateTable")).containsText("mei 2027");
        assertThat(byId("dateTable")).not().containsText("maart 2027");

        open(expected(), "correctExpected");
        byId("correctExpectedForm:reason").fill("Niets afgesproken.");
        byId("correctExpectedForm:retractExpected").click();
        assertThat(byId("dateTable")).not().containsText("mei 2027");
        assertThat(expected()).hasCount(0);
    }

    @Test
    void a_task_created_by_hand_gets_another_title_and_is_then_retracted() {
        String number = OpenedCase.number("Een verkeerde taak");
        page().navigate("/cases/" + number);
        open("sideTask", "addTask");
        byId("addTaskForm:taskTitle").fill("Cijvers opvragen");
        byId("addTaskForm:addTaskNow").click();

        Locator opener = page().locator("a[id^='correct-task-']");
        assertThat(opener).hasCount(1);
        open(opener, "correctTask");
        assertThat(byId("correctTaskForm:taskTitle")).hasValue("Cijvers opvragen");
        look();
        byId("correctTaskForm:taskTitle").fill("Cijfers opvragen");
        byId("correctTaskForm:reason").fill("Tikfout.");
        byId("correctTaskForm:correctTaskNow").click();
        assertThat(byId("todo")).containsText("Cijfers opvragen");

        open(opener, "correctTask");
        byId("correctTaskForm:reason").fill("Hoort bij een andere zaak.");
        byId("correctTaskForm:retractTask").click();
        assertThat(byId("todo")).not().containsText("Cijfers opvragen");
        assertThat(timeline(number)).containsText("Taak teruggenomen");
    }

    private Locator expected() {
        return page().locator("a[id^='correctExpected-']");
    }

    private Locator timeline(String number) {
        page().navigate("/cases/" + number + "/timeline");
        return byId("timeline");
    }
}
