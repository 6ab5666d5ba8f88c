package nl.maatstaf.tests.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An officer chooses organisations, sites and colleagues by typing a part of their name, without a mouse. */
class ChooseJourneyIT extends Journey {

    private static final String ORGANISATION = "openCase:organisations";
    private static final String SITES = "openCase:sites";
    private static final String OFFICER = "openCase:officer";

    /** Sends an identifier that was never offered, as no page of ours does. */
    private static final String FORGE =
            "(it, id) => { it.matches('select') ? it.add(new Option('', id, true, true)) : it.value = id; }";

    private static final String NEVER_OFFERED = "0198c0de-0000-7000-8000-000000000000";

    @BeforeEach
    void a_new_case() {
        beSignedInAs("behandelaar");
        page().navigate("/new-case");
    }

    @Test
    void a_company_is_chosen_and_brings_its_cluster() {
        choose(ORGANISATION, "voorbeeld ch", "Voorbeeld Chemie B.V.");

        assertThat(byId(ORGANISATION + "_input")).hasValue("Voorbeeld Chemie B.V.");
        assertThat(page().getByLabel("Noord-Nederland")).isChecked();

        choose(ORGANISATION, "voorbeeld gl", "Voorbeeld Glas B.V.");
        assertThat(page().getByLabel("Noord-Nederland")).not().isChecked();
    }

    @Test
    void the_second_line_tells_equals_apart_and_says_by_which_name_it_was_found() {
        byId(ORGANISATION + "_input").pressSequentially("nouryon");
        assertThat(offered(ORGANISATION)).hasCount(1);
        assertThat(offered(ORGANISATION)).containsText("ook bekend als Nouryon");

        byId(SITES + "_input").pressSequentially("chemelot");
        assertThat(offered(SITES).filter(new Locator.FilterOptions().setHasText("OCI, Sittard-Geleen")))
                .hasCount(1);
        assertThat(offered(SITES).filter(new Locator.FilterOptions().setHasText("AnQore, Sittard-Geleen")))
                .hasCount(1);

        byId(OFFICER + "_input").press("ControlOrMeta+a");
        byId(OFFICER + "_input").pressSequentially("da");
        assertThat(offered(OFFICER).first()).containsText("Maatwerkaanpak");
    }

    @Test
    void sites_are_chosen_and_one_is_taken_away_again() {
        choose(SITES, "terneuz", "Terneuzen");
        choose(SITES, "duiv", "Duiven");
        choose(SITES, "amsterd", "Amsterdam");
        assertThat(chosen(SITES)).hasText(new String[] {"Terneuzen", "Duiven", "Amsterdam"});

        Locator remove = page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Duiven weghalen"));
        remove.focus();
        remove.press("Enter");

        assertThat(chosen(SITES)).hasText(new String[] {"Terneuzen", "Amsterdam"});
        assertThat(byId(SITES + "_input")).isFocused();
        byId(SITES + "_input").press("Backspace");
        assertThat(chosen(SITES)).hasText("Terneuzen");

        choose(OFFICER, "fatima", "Fatima Aydin");
        byId("openCase:type").selectOption("maatwerk");
        byId("openCase:title").fill("Met een locatie");
        byId("openCase:fictional").check();
        byId("openCase:open").click();

        assertThat(page().locator("h1")).hasText("Met een locatie");
        assertThat(page().locator("main")).containsText("Terneuzen");
        assertThat(page().locator("main")).containsText("Fatima Aydin");
        assertThat(page().locator("main")).not().containsText("Amsterdam");
    }

    @Test
    void a_refused_form_keeps_what_was_chosen_and_its_summary_while_someone_types_on() {
        choose(ORGANISATION, "nouryon", "Nobian");
        choose(SITES, "terneuz", "Terneuzen");
        choose(SITES, "duiv", "Duiven");
        byId("openCase:open").click();

        assertThat(page().getByRole(AriaRole.ALERT)).containsText("Vul dit in.");
        assertThat(byId(ORGANISATION + "_input")).hasValue("Nobian");
        assertThat(chosen(SITES)).hasText(new String[] {"Terneuzen", "Duiven"});
        byId(SITES + "_input").pressSequentially("amsterd");
        assertThat(offered(SITES).first()).containsText("Amsterdam");
        assertThat(page().getByRole(AriaRole.ALERT)).containsText("Vul dit in.");

        byId("openCase:type").selectOption("maatwerk");
        byId("openCase:title").fill("Na een weigering");
        byId("openCase:open").click();
        assertThat(page().locator("h1")).hasText("Na een weigering");
        assertThat(page().locator("main")).containsText("Nobian");
        assertThat(page().locator("main")).containsText("Duiven");
    }

    @Test
    void what_was_typed_and_not_chosen_stays_and_is_reported_at_the_field() {
        byId(ORGANISATION + "_input").pressSequentially("bestaat niet");
        assertThat(byId(ORGANISATION + "_panel")).containsText("Niets gevonden");
        byId("openCase:open").click();

        assertThat(byId(ORGANISATION + "-error")).containsText("\"bestaat niet\" staat niet in de lijst");
        assertThat(byId(ORGANISATION + "_input")).hasValue("bestaat niet");
        assertThat(byId(ORGANISATION + "_input")).hasAttribute("aria-invalid", "true");
        assertThat(byId(ORGANISATION + "_input")).hasAccessibleDescription(Pattern.compile("staat niet in de lijst"));
        page().getByRole(AriaRole.ALERT)
                .locator("a[href='#" + ORGANISATION + "_input']")
                .click();
        assertThat(byId(ORGANISATION + "_input")).isFocused();
        look();
    }

    @Test
    void an_identifier_that_was_never_offered_is_refused_at_its_field() {
        for (String field : new String[] {ORGANISATION, SITES, OFFICER}) {
            page().navigate("/new-case");
            byId("openCase:type").selectOption("maatwerk");
            byId("openCase:title").fill("Vervalst");
            byId(field + "_hinput").evaluate(FORGE, NEVER_OFFERED);
            byId("openCase:open").click();

            assertThat(byId(field + "-error")).containsText("kan niet (meer) gekozen worden");
            assertThat(byId(field)).not().containsText(NEVER_OFFERED);
        }
    }

    @Test
    void enter_while_the_list_opens_takes_what_is_offered_then() {
        for (int time = 0; time < 6; time++) {
            choose(ORGANISATION, "voorbeeld ch", "Voorbeeld Chemie B.V.");
            assertThat(byId(ORGANISATION + "_input")).hasValue("Voorbeeld Chemie B.V.");
            choose(ORGANISATION, "voorbeeld gl", "Voorbeeld Glas B.V.");
            assertThat(byId(ORGANISATION + "_input")).hasValue("Voorbeeld Glas B.V.");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 390, 320})
    void an_open_list_and_chips_can_be_read_by_everyone(int width) {
        page().setViewportSize(width, Screenshots.HEIGHT);
        choose(SITES, "terneuz", "Terneuzen");
        byId(SITES + "_input").pressSequentially("rotterdam");
        assertThat(offered(SITES).first()).isVisible();

        look();
        Assertions.assertThat(page().evaluate("document.documentElement.scrollWidth"))
                .isEqualTo(width);
    }
}
