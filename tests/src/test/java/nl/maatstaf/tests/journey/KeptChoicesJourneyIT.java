package nl.maatstaf.tests.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import nl.maatstaf.tests.api.OpenedCase;
import nl.maatstaf.tests.server.DemoUser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever comes between, what an officer typed and chose in a form with components is there again. */
class KeptChoicesJourneyIT extends Journey {

    /** Signs in anew more often than a user may have sessions: not whom the other journeys are. */
    private static final String ROLE = "coordinator";

    private static final String ORGANISATION = "openCase:organisations";
    private static final String SITES = "openCase:sites";
    private static final String OFFICER = "openCase:officer";
    private static final String ASSIGNED = "assignForm:officer";

    @BeforeEach
    void an_officer() {
        beSignedInAs(ROLE);
    }

    @Test
    void after_a_reload_and_going_back() {
        describeANewCase();

        page().reload();
        isThereAgain();
        page().navigate("/today");
        page().goBack();
        isThereAgain();

        restored().getByRole(AriaRole.BUTTON).click();
        assertThat(byId("openCase:title")).hasValue("");
        assertThat(byId(ORGANISATION + "_input")).hasValue("");
        assertThat(chosen(SITES)).hasCount(0);
        assertThat(byId(OFFICER + "_input")).hasValue("Fatima Aydin");
    }

    @Test
    void after_the_end_of_the_session() {
        describeANewCase();
        page().context().clearCookies();
        byId("openCase:open").click();
        assertThat(page().locator("main")).containsText("Wat u zojuist invulde, is nog niet verwerkt.");

        signInHere();

        isThereAgain();
        openTheCase();
    }

    @Test
    void after_a_page_that_waited_too_long() {
        describeANewCase();
        expire(byId("openCase"));
        byId("openCase:open").click();
        assertThat(page().locator("h1")).hasText("Deze pagina heeft te lang opengestaan");

        page().locator("main a.m-btn").click();

        isThereAgain();
        openTheCase();
    }

    @Test
    void in_a_dialog_too_after_it_waited_too_long() {
        giveACaseToDaan();
        expire(byId("assignForm"));
        byId("assignForm:assignNow").click();

        assertThat(restored()).containsText("had te lang opengestaan; er is niets verwerkt");
        assertThat(byId(ASSIGNED + "_input")).hasValue("Daan Visser");
        byId("assignForm:assignNow").click();
        isGivenToDaan();
    }

    @Test
    void in_a_dialog_too_after_the_end_of_the_session() {
        giveACaseToDaan();
        page().context().clearCookies();
        byId("assignForm:assignNow").click();
        assertThat(page().locator("main")).containsText("Wat u zojuist invulde, is nog niet verwerkt.");

        signInHere();

        assertThat(byId(ASSIGNED + "_input")).hasValue("Daan Visser");
        byId("assignForm:assignNow").click();
        isGivenToDaan();
    }

    @Test
    void in_a_dialog_too_after_a_reload_or_a_refusal() {
        giveACaseToDaan();
        page().reload();
        open("sideAssign", "assign");
        assertThat(byId(ASSIGNED + "_input")).hasValue("Daan Visser");
        byId(ASSIGNED + "_input").press("ControlOrMeta+a");
        byId(ASSIGNED + "_input").pressSequentially("niemand die zo heet");
        byId("assignForm:assignNow").click();

        assertThat(byId(ASSIGNED + "-error")).containsText("staat niet in de lijst");
        assertThat(byId("assign").getByRole(AriaRole.ALERT)).isFocused();
        assertThat(byId(ASSIGNED + "_input")).hasValue("niemand die zo heet");
        choose(ASSIGNED, "daan", "Daan Visser");
        byId("assignForm:assignNow").click();
        isGivenToDaan();
    }

    @Test
    void not_once_it_has_been_taken_in() {
        giveACaseToDaan();
        byId("assignForm:assignNow").click();
        isGivenToDaan();

        open("sideAssign", "assign");

        assertThat(byId(ASSIGNED + "_input")).hasValue("Daan Visser");
        assertThat(byId("assign").locator(".m-callout")).hasCount(0);
    }

    private void describeANewCase() {
        page().navigate("/new-case");
        byId("openCase:type").selectOption("maatwerk");
        byId("openCase:title").fill("Bijna kwijt");
        byId("openCase:fictional").check();
        choose(ORGANISATION, "voorbeeld ch", "Voorbeeld Chemie B.V.");
        choose(SITES, "terneuz", "Terneuzen");
        choose(SITES, "duiv", "Duiven");
        choose(OFFICER, "daan", "Daan Visser");
    }

    private void isThereAgain() {
        assertThat(restored()).isVisible();
        assertThat(byId("openCase:title")).hasValue("Bijna kwijt");
        assertThat(byId(ORGANISATION + "_input")).hasValue("Voorbeeld Chemie B.V.");
        assertThat(chosen(SITES)).hasText(new String[] {"Terneuzen", "Duiven"});
        assertThat(byId(OFFICER + "_input")).hasValue("Daan Visser");
    }

    private Locator restored() {
        return page().getByRole(AriaRole.STATUS).filter(new Locator.FilterOptions().setHasText("staat er weer"));
    }

    private void openTheCase() {
        byId("openCase:open").click();
        assertThat(page().locator("h1")).hasText("Bijna kwijt");
        for (String chosen : new String[] {"Voorbeeld Chemie B.V.", "Duiven", "Daan Visser"}) {
            assertThat(page().locator("main")).containsText(chosen);
        }
    }

    private void giveACaseToDaan() {
        page().navigate("/cases/" + OpenedCase.number("Bijna gegeven"));
        open("sideAssign", "assign");
        choose(ASSIGNED, "daan", "Daan Visser");
    }

    private void isGivenToDaan() {
        assertThat(page().locator(".m-toast")).isVisible();
        assertThat(page().locator(".m-idline")).containsText("Daan Visser");
    }

    private void signInHere() {
        DemoUser officer = DemoUser.of(ROLE);
        byId("login:username").fill(officer.username());
        byId("login:password").fill(officer.password());
        byId("login:signIn").click();
    }

    private static void expire(Locator form) {
        form.locator("input[name='jakarta.faces.ViewState']").evaluate("state => { state.value = '1:2'; }");
    }
}
