package nl.maatstaf.tests.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.maatstaf.tests.api.OpenedCase;
import nl.maatstaf.tests.server.DemoUser;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An officer hands cases over to a colleague from the worklist. */
class HandOverJourneyIT extends Journey {

    private static final int FARTHEST = 200;
    private static final String COLLEAGUE = "Daan Visser";

    private String title;
    private String first;
    private String second;

    @BeforeEach
    void two_cases_of_an_officer() {
        title = "Overdracht " + UUID.randomUUID().toString().substring(0, 8);
        first = OpenedCase.number(title + " een");
        second = OpenedCase.number(title + " twee");
        beSignedInAs("behandelaar");
        page().navigate(list());
    }

    @Test
    void chosen_cases_go_to_a_colleague_and_come_back() {
        assertThat(bar()).isHidden();
        box(first).check();
        assertThat(bar()).containsText("1 gekozen");
        all().check();
        assertThat(bar()).containsText("2 gekozen");
        look();
        lookOnAPhone();

        byId("list:handOver").click();
        assertThat(page().locator("#preview tbody tr")).hasCount(2);
        assertThat(byId("handOver:give")).hasCount(0);
        look();
        chooseColleague();
        assertThat(byId("handOver:give")).containsText("2 zaken geven aan " + COLLEAGUE);
        photograph("hand-over");
        look();
        lookOnAPhone();
        byId("handOver:give").click();

        assertThat(page().locator(".m-toast")).containsText("2 zaken zijn gegeven aan " + COLLEAGUE);
        assertThat(page()).hasURL(Pattern.compile(".*q=Overdracht.*"));
        assertThat(result()).containsText(first);
        assertThat(result().getByText("Gelukt")).hasCount(2);
        look();
        lookOnAPhone();
        page().reload();
        byId("giveBack:undo").click();

        assertThat(page().locator(".m-toast")).containsText("2 zaken zijn teruggegeven.");
        assertThat(row(first)).containsText("nog niemand");
        assertThat(byId("giveBack:undo")).hasCount(0);
        Assertions.assertThat(OpenedCase.times(first, "casefile.case-edited")).isEqualTo(2);
    }

    @Test
    void a_case_that_someone_changed_meanwhile_stays_and_says_so() {
        all().check();
        byId("list:handOver").click();
        chooseColleague();
        OpenedCase.changeStatus(DemoUser.of("behandelaar"), second, "paused");

        byId("handOver:give").click();

        assertThat(page().locator(".m-toast")).containsText("1 zaak is gegeven aan");
        assertThat(outcome(first)).containsText("Gelukt");
        assertThat(outcome(second)).containsText("Iemand anders heeft deze zaak intussen gewijzigd.");
        OpenedCase.changeStatus(DemoUser.of("behandelaar"), first, "paused");
        byId("giveBack:undo").click();
        assertThat(outcome(first)).containsText("Iemand anders heeft deze zaak intussen gewijzigd.");
        assertThat(page().locator(".m-toast")).hasCount(0);
    }

    @Test
    void a_row_chosen_on_a_page_that_changed_since_is_shown_as_it_is_now() {
        box(first).check();
        box(second).check();
        OpenedCase.changeStatus(DemoUser.of("behandelaar"), second, "entered_in_error");

        byId("list:handOver").click();
        chooseColleague();

        assertThat(page().locator("#preview tr").filter(new Locator.FilterOptions().setHasText(second)))
                .containsText("ten onrechte ingevoerd");
        assertThat(byId("handOver:give")).containsText("1 zaak geven aan");
    }

    @Test
    void all_of_it_goes_by_the_keyboard_alone() {
        tabTo("list:rows_head_checkbox");
        press("Tab");
        tabTo(boxOf(first));
        press("Space");
        assertThat(bar()).containsText("1 gekozen");
        tabTo("clear");
        press("Enter");
        assertThat(bar()).isHidden();
        assertThat(all()).isFocused();
        press("Space");
        assertThat(bar()).containsText("2 gekozen");
        tabTo("list:handOver");
        press("Enter");
        assertThat(byId("choose:colleague_input")).isVisible();
        waitUntilReady();
        tabTo("choose:colleague_input");
        choose("choose:colleague", "daan", COLLEAGUE);
        tabTo("choose:look");
        press("Enter");
        assertThat(byId("handOver:give")).isVisible();
        waitUntilReady();
        tabTo("handOver:give");
        press("Enter");
        assertThat(result()).isVisible();
        waitUntilReady();
        tabTo("giveBack:undo");
        press("Enter");
        assertThat(page().locator(".m-toast")).containsText("2 zaken zijn teruggegeven.");
    }

    @Test
    void a_box_says_which_case_it_chooses() {
        assertThat(box(first)).hasAccessibleName("Kies " + first + ", " + title + " een");
        assertThat(all()).hasAccessibleName("Kies alle 2 zaken op deze bladzijde");
        assertThat(page().getByRole(AriaRole.TABLE)).hasAccessibleName("Zaken in de weergave Alle");
        assertThat(row(first).getByRole(AriaRole.ROWHEADER)).containsText(title + " een");
    }

    @Test
    void who_is_to_have_the_cases_must_be_chosen_from_what_is_offered() {
        box(first).check();
        byId("list:handOver").click();

        byId("choose:look").click();
        assertThat(byId("choose:colleague-error")).isVisible();
        assertThat(page().locator("#preview tbody tr")).hasCount(1);
        byId("choose:colleague_input").pressSequentially("Niemand");
        assertThat(byId("choose:colleague_panel")).containsText("Niets gevonden");
        byId("choose:look").click();

        assertThat(byId("choose:colleague-error")).containsText("Niemand");
        assertThat(byId("handOver:give")).hasCount(0);
        look();
    }

    @Test
    void the_columns_chosen_stay_while_the_list_is_sorted_left_and_come_back_to() {
        byId("columns").click();
        look();
        column("Gewijzigd").uncheck();
        assertThat(head("Gewijzigd")).isHidden();
        press("Escape");
        assertThat(page()).hasURL(Pattern.compile(".*columns=(?!.*changed).*"));
        assertThat(head("Gewijzigd")).isHidden();
        assertThat(byId("columns")).isFocused();
        page().locator("#cases thead a").first().click();
        assertThat(head("Gewijzigd")).isHidden();
        assertThat(head("Fase")).isVisible();
        page().reload();
        box(first).check();
        byId("list:handOver").click();
        page().locator(".m-crumbs a").click();
        assertThat(head("Fase")).isVisible();
        assertThat(head("Gewijzigd")).isHidden();
        Assertions.assertThat(page().getByText("Exporteren").getAttribute("href"))
                .contains("columns=");
    }

    @Test
    void columns_are_chosen_by_the_keyboard_alone_down_to_none() {
        tabTo("columns");
        press("Enter");
        press("Tab");
        assertThat(column("Alle kolommen")).isFocused();
        press("Space");
        press("Escape");
        assertThat(page()).hasURL(Pattern.compile(".*columns=none.*"));
        assertThat(head("Fase")).isHidden();
        assertThat(head("Bedrijf")).isVisible();
        lookOnAPhone();
        byId("columns").click();
        column("Alle kolommen").check();
        press("Escape");
        page().waitForURL(address -> !address.contains("columns="));
        assertThat(head("Gewijzigd")).isVisible();
    }

    @Test
    void who_may_not_assign_cases_has_nothing_to_choose() {
        beSomeoneElse();
        beSignedInAs("raadpleger");

        page().navigate("/worklist?tab=all");

        assertThat(page().locator("#cases tbody tr").first()).isVisible();
        assertThat(page().locator("#cases").getByRole(AriaRole.CHECKBOX)).hasCount(0);
        assertThat(bar()).hasCount(0);
        visitInVain("/hand-over?case=" + first, 403);
    }

    private String list() {
        return "/worklist?tab=all&q=" + title.replace(" ", "+");
    }

    private void waitUntilReady() {
        page();
    }

    private void chooseColleague() {
        choose("choose:colleague", "daan", COLLEAGUE);
        byId("choose:look").click();
        assertThat(byId("handOver:give")).isVisible();
    }

    private Locator bar() {
        return page().locator(".m-bulk");
    }

    private Locator all() {
        return byId("list:rows_head_checkbox");
    }

    private Locator box(String number) {
        return byId(boxOf(number));
    }

    private static String boxOf(String number) {
        return "list:rows_" + number + "_checkbox";
    }

    private Locator row(String number) {
        return page().locator("#cases tbody tr").filter(new Locator.FilterOptions().setHasText(number));
    }

    private Locator head(String name) {
        return page().locator("#cases thead th").filter(new Locator.FilterOptions().setHasText(name));
    }

    /** The box of a column where columns are chosen. */
    private Locator column(String name) {
        return page().locator(".ui-columntoggler").getByLabel(name);
    }

    private Locator result() {
        return byId("handedOver");
    }

    private Locator outcome(String number) {
        return result().locator("li").filter(new Locator.FilterOptions().setHasText(number));
    }

    private void press(String key) {
        page().keyboard().press(key);
    }

    private void tabTo(String id) {
        for (int steps = 0; steps < FARTHEST && !focused("id").equals(id); steps++) {
            press("Tab");
        }
        Assertions.assertThat(focused("id")).isEqualTo(id);
    }

    private String focused(String part) {
        return String.valueOf(page().evaluate("document.activeElement." + part));
    }
}
