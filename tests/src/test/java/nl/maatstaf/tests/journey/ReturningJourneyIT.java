package nl.maatstaf.tests.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.regex.Pattern;
import nl.maatstaf.tests.api.OpenedCase;
import nl.maatstaf.tests.server.DemoUser;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever comes between, an officer gets back to the page, and knows what became of what was typed. */
class ReturningJourneyIT extends Journey {

    private static final int MORE_PAGES = 40;

    private String number = "";

    @BeforeEach
    void an_officer_on_a_tab_of_a_case() {
        beSignedInAs("behandelaar");
        number = OpenedCase.number("Terug naar de pagina");
        page().navigate("/cases/" + number + "/agreements");
    }

    @Test
    void what_was_typed_can_still_be_sent_after_many_other_pages() {
        byId("noteForm:note").fill("Getypt vóór al die andere pagina's.");
        for (int i = 0; i < MORE_PAGES; i++) {
            Assertions.assertThat(page().request().get("/cases/" + number).status())
                    .isEqualTo(200);
        }

        byId("noteForm:addNote").click();

        assertThat(page().locator(".m-note p")).hasText("Getypt vóór al die andere pagina's.");
    }

    @Test
    void after_a_refusal_the_page_in_the_other_language_is_the_same_page() {
        open("sideStatus", "status");
        byId("statusForm:statusNow").click();
        assertThat(byId("statusForm:to-error")).isVisible();
        byId("statusForm:statusNow").click();
        assertThat(byId("statusForm:to-error")).isVisible();
        page().locator("dialog#status button[data-do=close]").first().click();

        page().locator("#language").click();

        onTheSameTab();
        assertThat(page().locator("html")).hasAttribute("lang", "en");
    }

    @Test
    void a_page_that_waited_too_long_leads_back_to_itself() {
        page().locator("#noteForm input[name='jakarta.faces.ViewState']").evaluate("state => { state.value = '1:2'; }");
        byId("noteForm:note").fill("Te laat.");
        byId("noteForm:addNote").click();
        assertThat(page().locator("h1")).hasText("Deze pagina heeft te lang opengestaan");

        page().locator("main a.m-btn").click();

        onTheSameTab();
    }

    @Test
    void who_was_signed_out_meanwhile_sees_so_and_comes_back() {
        byId("noteForm:note").fill("Na een uur.");
        page().context().clearCookies();
        byId("noteForm:addNote").click();

        assertThat(page().locator("main")).containsText("Wat u zojuist invulde, is niet opgeslagen.");
        look();
        DemoUser officer = DemoUser.of("behandelaar");
        byId("login:username").fill(officer.username());
        byId("login:password").fill(officer.password());
        byId("login:signIn").click();

        onTheSameTab();
        Assertions.assertThat(OpenedCase.times(number, "casefile.note-recorded"))
                .isZero();
    }

    private void onTheSameTab() {
        assertThat(page()).hasURL(Pattern.compile(".*/cases/" + number + "/agreements(\\?.*)?"));
        assertThat(page().locator(".m-identity")).containsText(number);
        assertThat(page().locator("#draftOpen")).isVisible();
    }
}
