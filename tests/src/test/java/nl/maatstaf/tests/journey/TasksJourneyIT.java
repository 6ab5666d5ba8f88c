package nl.maatstaf.tests.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.BoundingBox;
import nl.maatstaf.tests.api.OpenedCase;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an officer does with tasks. */
class TasksJourneyIT extends Journey {

    private static final String TERM = "2031-03-01";
    private static final String TERM_IN_WORDS = "1 maart 2031";

    @BeforeEach
    void an_officer() {
        beSignedInAs("behandelaar");
    }

    @Test
    void completing_a_task_of_today_and_taking_that_back() {
        page().navigate("/today");
        String task = aTaskOfToday();

        byId(task).click();

        assertThat(toast()).containsText("De taak is afgerond.");
        assertThat(byId(task)).hasCount(0);
        look();
        toast().locator("#undo").click();
        assertThat(toast()).containsText("De taak staat weer open.");
        assertThat(byId(task)).isVisible();
    }

    @Test
    void a_link_completes_nothing() {
        page().navigate("/today");
        String task = aTaskOfToday();
        String id = task.replace("complete-", "");

        page().navigate("/today?complete=" + id + "&taskForm:complete=" + id + "&taskForm=taskForm");

        assertThat(byId(task)).isVisible();
        assertThat(toast()).hasCount(0);
    }

    @Test
    void completing_a_task_of_a_case_and_taking_that_back() {
        page().navigate("/cases/" + OpenedCase.number("Een taak afronden"));
        Locator complete = page().locator("#todo button[id^='complete-']").first();
        String task = complete.getAttribute("id");

        complete.click();

        assertThat(toast()).containsText("De taak is afgerond.");
        assertThat(byId(task)).hasCount(0);
        toast().locator("#undo").click();
        assertThat(toast()).containsText("De taak staat weer open.");
        assertThat(byId(task)).isVisible();
    }

    @Test
    void a_term_is_chosen_in_the_calendar_and_stands_there_as_people_write_it() {
        page().navigate("/cases/" + OpenedCase.number("Een termijn kiezen"));
        open("sideTask", "addTask");
        Locator calendar = byId("addTask").locator(".m-day__calendar");
        byId("addTaskForm:dueOn").fill("2-4-2032");

        byId("addTask").locator(".m-day__pick").click();
        assertThat(calendar).hasValue("2032-04-02");
        calendar.fill("2032-05-13");

        assertThat(byId("addTaskForm:dueOn")).hasValue("13-05-2032");
        assertThat(byId("addTaskForm:dueOn")).isFocused();
    }

    @Test
    void a_calendar_opens_on_the_day_that_stood_there_and_on_none_for_what_is_no_day() {
        page().navigate("/portfolio?peildatum=2025-06-30");
        Locator picked = page().locator(".m-day:has(#peildatum)");

        picked.locator(".m-day__pick").click();
        assertThat(picked.locator(".m-day__calendar")).hasValue("2025-06-30");
        byId("peildatum").fill("eind volgend jaar");
        picked.locator(".m-day__pick").click();

        assertThat(picked.locator(".m-day__calendar")).hasValue("");
    }

    @Test
    void giving_a_task_to_someone_else_leaves_its_term_alone() {
        page().navigate("/cases/" + OpenedCase.number("Een taak toewijzen"));
        addTaskOfNobody("Van niemand", TERM);
        addTaskOfNobody("Een andere", "2032-04-02");

        open(row("Van niemand").locator("a[id^='assign-']"), "assignTask");

        assertThat(byId("assignTaskForm:assignee_input")).hasValue("");
        assertThat(byId("assignTaskForm:dueOn")).hasValue("1 maart 2031");
        press("Escape");
        open(row("Een andere").locator("a[id^='assign-']"), "assignTask");
        assertThat(byId("assignTaskForm:dueOn")).hasValue("2 april 2032");
        press("Escape");
        open(row("Van niemand").locator("a[id^='assign-']"), "assignTask");
        choose("assignTaskForm:assignee", "fatima", "Fatima Aydin");
        byId("assignTaskForm:assignTaskNow").click();
        assertThat(toast()).containsText("De taak is gewijzigd.");
        assertThat(row("Van niemand")).containsText(TERM_IN_WORDS);
        assertThat(row("Van niemand")).not().containsText("nog niemand");
    }

    @Test
    void a_refused_assignment_shows_what_was_typed_and_not_what_was() {
        page().navigate("/cases/" + OpenedCase.number("Een geweigerde toewijzing"));
        addTaskOfNobody("Van niemand", TERM);
        open(row("Van niemand").locator("a[id^='assign-']"), "assignTask");
        choose("assignTaskForm:assignee", "fatima", "Fatima Aydin");
        byId("assignTaskForm:dueOn").fill("");

        byId("assignTaskForm:assignTaskNow").click();

        assertThat(byId("assignTaskForm:dueOn-error")).containsText("Vul dit in.");
        assertThat(byId("assignTaskForm:dueOn")).hasValue("");
        assertThat(byId("assignTaskForm:assignee_input")).hasValue("Fatima Aydin");
    }

    @ParameterizedTest
    @CsvSource({"1280, 800, 3", "390, 844, 1"})
    void the_first_work_is_in_view_without_scrolling(int width, int height, int rows) {
        page().setViewportSize(width, height);
        page().navigate("/cases/" + OpenedCase.number("Het werk eerst"));

        Locator last = page().locator("#todo .m-work > li").nth(rows - 1);

        BoundingBox box = last.boundingBox();
        Assertions.assertThat(box.y + box.height).isLessThanOrEqualTo(height);
    }

    @Test
    void what_is_soon_due_comes_before_what_the_gate_asks_and_the_rest_after_it() {
        page().navigate("/cases/" + OpenedCase.number("Wat eerst"));
        addTaskOfNobody("Morgen al", tomorrow());

        assertThat(page().locator("#todo .m-work > li > div > b")).hasText(new String[] {
            "Morgen al",
            "Intakeverslag",
            "Emissieprofiel scope 1",
            "Besluit om door te gaan",
            "Toetsen of generieke regelingen volstaan",
            "Lijst met mogelijke projecten opstellen"
        });
    }

    private static String tomorrow() {
        return today().plusDays(1).toString();
    }

    private String aTaskOfToday() {
        return page().locator("main button[id^='complete-']").first().getAttribute("id");
    }

    private void addTaskOfNobody(String title, String dueOn) {
        open("sideTask", "addTask");
        byId("addTaskForm:taskTitle").fill(title);
        byId("addTaskForm:dueOn").fill(dueOn);
        byId("addTaskForm:assignee_input").press("ControlOrMeta+a");
        byId("addTaskForm:assignee_input").press("Delete");
        byId("addTaskForm:addTaskNow").click();
        assertThat(row(title)).isVisible();
        assertThat(byId("sideTask")).isFocused();
    }

    private Locator row(String task) {
        return page().locator("#todo .m-work > li").filter(new Locator.FilterOptions().setHasText(task));
    }

    private void press(String key) {
        page().keyboard().press(key);
    }

    private Locator toast() {
        return page().locator(".m-toast");
    }
}
