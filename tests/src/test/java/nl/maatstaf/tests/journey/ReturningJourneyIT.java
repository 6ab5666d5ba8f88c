package nl.maatstaf.tests.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import nl.maatstaf.tests.api.OpenedCase;
import nl.maatstaf.tests.server.DemoUser;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever comes between, an officer gets back to the page, and knows what became of what was typed. */
class ReturningJourneyIT extends Journey {

    private static final int MORE_PAGES = 40;

    private static final String EXPIRED = "Deze pagina had te lang opengestaan; er is niets verwerkt.";

    private String number = "";

    @BeforeEach
    void an_officer_on_a_tab_of_a_case() {
        beSignedInAs("behandelaar");
        number = OpenedCase.number("Terug naar de pagina");
        page().navigate("/cases/" + number + "/agreements");
    }

    @Test
    void what_was_typed_can_still_be_sent_after_many_other_pages() {
        open("sideNote", "addNote");
        byId("addNoteForm:note").fill("Getypt vóór al die andere pagina's.");
        for (int i = 0; i < MORE_PAGES; i++) {
            Assertions.assertThat(page().request().get("/cases/" + number).status())
                    .isEqualTo(200);
        }

        byId("addNoteForm:addNoteNow").click();

        assertThat(page().locator(".m-note p")).hasText("Getypt vóór al die andere pagina's.");
    }

    @Test
    void after_a_refusal_the_page_in_the_other_language_is_the_same_page() {
        open("sideStatus", "status");
        byId("statusForm:statusNow").click();
        assertThat(byId("statusForm:to-error")).isVisible();
        byId("statusForm:statusNow").click();
        assertThat(byId("statusForm:to-error")).isVisible();
        page().locator("dialog#status [data-do=close]").first().click();

        page().locator("#language").click();

        onTheSameTab();
        assertThat(page().locator("html")).hasAttribute("lang", "en");
    }

    @Test
    void a_page_that_waited_too_long_leads_back_to_itself() {
        page().navigate("/cases/" + number + "/add-note?tab=agreements");
        expire();
        byId("addNoteForm:note").fill("Te laat.");
        byId("addNoteForm:addNoteNow").click();
        assertThat(page().locator("h1")).hasText("Deze pagina heeft te lang opengestaan");

        page().locator("main a.m-btn").click();

        assertThat(byId("addNoteForm:note")).hasValue("Te laat.");
        assertThat(page().getByRole(AriaRole.STATUS)).containsText("staat er weer");
        look();
        byId("addNoteForm:addNoteNow").click();
        onTheSameTab();
        Assertions.assertThat(OpenedCase.times(number, "casefile.note-recorded"))
                .isEqualTo(1);
    }

    @Test
    void a_dialog_that_waited_too_long_comes_back_with_what_was_typed() {
        open("sideNote", "addNote");
        expire();
        byId("addNoteForm:note").fill("Te laat in een dialoog.");

        byId("addNoteForm:addNoteNow").click();

        assertThat(page().getByRole(AriaRole.STATUS)).hasText(Pattern.compile(EXPIRED + " .*staat er weer.*"));
        assertThat(byId("addNoteForm:note")).hasValue("Te laat in een dialoog.");
        look();
        byId("addNoteForm:addNoteNow").click();
        onTheSameTab();
        assertThat(page().locator(".m-note p")).hasText("Te laat in een dialoog.");
    }

    @Test
    void what_was_typed_in_a_dialog_is_there_again_after_a_reload_until_it_is_sent_or_cleared() {
        open("sideNote", "addNote");
        byId("addNoteForm:note").fill("Bijna weg.");
        page().reload();
        open("sideNote", "addNote");
        assertThat(byId("addNoteForm:note")).hasValue("Bijna weg.");

        page().locator("dialog [role=status] button").click();

        assertThat(byId("addNoteForm:note")).hasValue("");
        byId("addNoteForm:note").fill("Toch iets.");
        byId("addNoteForm:addNoteNow").click();
        assertThat(page().locator(".m-note p")).hasText("Toch iets.");
        open("sideNote", "addNote");
        assertThat(byId("addNoteForm:note")).hasValue("");
    }

    @Test
    void a_dialog_that_waited_too_long_says_so_also_when_nothing_was_typed_in_it() {
        open("sideNote", "addNote");
        expire();

        byId("addNoteForm:addNoteNow").click();

        assertThat(page().getByRole(AriaRole.STATUS)).hasText(EXPIRED);
        page().reload();
        assertThat(byId("addNoteForm:note")).isVisible();
        assertThat(page().getByRole(AriaRole.STATUS)).hasCount(0);
    }

    @Test
    void a_case_leads_back_to_the_worklist_with_its_filters() {
        String list = "/worklist?tab=all&q=" + number;
        page().navigate(list);
        page().locator("#cases a[href='/cases/" + number + "']").first().click();
        assertThat(page().locator(".m-idline__up")).hasAttribute("href", list);

        page().navigate("/cases/" + number + "/add-note");
        page().locator(".m-crumbs a").first().click();

        page().waitForURL(address -> address.endsWith(list));
        page().navigate("/cases/" + number + "/edit");
        assertThat(page().locator(".m-crumbs a").first()).hasAttribute("href", list);
        page().navigate("/new-case");
        assertThat(page().locator(".m-crumbs a").first()).hasAttribute("href", list);
        assertThat(anotherTabOn("/cases/" + number).locator(".m-idline__up")).hasAttribute("href", "/worklist");
    }

    @Test
    void a_case_leads_back_to_the_list_of_the_portfolio_that_it_was_opened_from() {
        page().navigate("/worklist?tab=all");
        String list = "/portfolio/cases?peildatum=2025-06-30&status=STOPPED";
        page().navigate(list);
        page().locator("#cases a").first().click();

        assertThat(page().locator(".m-idline__up")).hasText(Pattern.compile("Zaken in de portfolio op .*"));
        page().locator(".m-idline__up").click();
        page().waitForURL(address -> address.endsWith(list));

        page().navigate("/worklist?tab=mine");
        page().navigate("/cases/" + number);
        assertThat(page().locator(".m-idline__up")).hasText("Werklijst");
        assertThat(page().locator(".m-idline__up")).hasAttribute("href", "/worklist?tab=mine");
    }

    @Test
    void organisations_and_users_lead_back_to_what_was_found() {
        page().navigate("/organisations?q=nobian");
        page().locator("#organisations tbody a").first().click();
        page().locator(".m-idline__up").click();
        assertThat(page()).hasURL(Pattern.compile(".*/organisations\\?q=nobian"));
        page().navigate("/new-organisation");
        page().locator("#addOrganisation a.m-btn").click();
        assertThat(page()).hasURL(Pattern.compile(".*/organisations\\?q=nobian"));

        beSomeoneElse();
        beSignedInAs("beheerder");
        page().navigate("/users?q=visser");
        page().locator("#users tbody a").first().click();
        page().locator(".m-crumbs a").first().click();
        assertThat(page()).hasURL(Pattern.compile(".*/users\\?q=visser"));
    }

    private Page anotherTabOn(String path) {
        Page tab = anotherTab();
        tab.navigate(path);
        return tab;
    }

    private void expire() {
        page().locator("#addNoteForm input[name='jakarta.faces.ViewState']")
                .evaluate("state => { state.value = '1:2'; }");
    }

    @Test
    void who_was_signed_out_meanwhile_sees_so_and_comes_back() {
        open("sideNote", "addNote");
        byId("addNoteForm:note").fill("Na een uur.");
        page().context().clearCookies();
        byId("addNoteForm:addNoteNow").click();

        assertThat(page().locator("main")).containsText("Wat u zojuist invulde, is nog niet verwerkt.");
        look();
        DemoUser officer = DemoUser.of("behandelaar");
        byId("login:username").fill(officer.username());
        byId("login:password").fill(officer.password());
        byId("login:signIn").click();

        assertThat(byId("addNoteForm:note")).hasValue("Na een uur.");
        Assertions.assertThat(OpenedCase.times(number, "casefile.note-recorded"))
                .isZero();
        byId("addNoteForm:addNoteNow").click();
        onTheSameTab();
    }

    private void onTheSameTab() {
        assertThat(page()).hasURL(Pattern.compile(".*/cases/" + number + "/agreements(\\?.*)?"));
        assertThat(page().locator(".m-idline")).containsText(number);
        assertThat(page().locator("#draftOpen")).isVisible();
    }
}
