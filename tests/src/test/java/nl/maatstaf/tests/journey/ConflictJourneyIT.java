package nl.maatstaf.tests.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import nl.maatstaf.tests.api.OpenedCase;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two at once with the same case, and one who clicks twice. */
class ConflictJourneyIT extends Journey {

    private static final String SEND_TWICE_AT_ONCE = """
            async form => {
              const sent = new URLSearchParams(new FormData(form));
              sent.append(form.id + ':addNoteNow', '');
              const send = () => fetch(form.action, { method: 'POST', body: sent });
              return (await Promise.all([send(), send()])).map(answer => answer.status);
            }""";

    @BeforeEach
    void an_officer() {
        beSignedInAs("behandelaar");
    }

    @Test
    void of_two_who_pass_the_same_gate_one_succeeds_and_the_other_keeps_what_was_typed() {
        String number = OpenedCase.readyForItsFirstGate();
        Page colleague = open(number, anotherTab());
        open(number, page());
        passing(page(), "Ik vind dat het kan.");
        passing(colleague, "De collega ook.");

        colleague.locator("[id='passForm:passNow']").click();
        assertThat(colleague.getByRole(AriaRole.STATUS).first()).isVisible();
        byId("passForm:passNow").click();

        assertThat(conflict()).containsText("intussen gewijzigd");
        Locator dialog = page().locator("dialog#pass");
        assertThat(dialog).containsText("Naar de volgende fase");
        assertThat(dialog.locator(".m-callout ins").first()).isVisible();
        assertThat(byId("passForm:reason")).hasValue("Ik vind dat het kan.");
        lookAt("#pass");
        Assertions.assertThat(OpenedCase.times(number, "casefile.gate-passed")).isEqualTo(1);
    }

    @Test
    void who_got_a_conflict_may_send_the_same_again() {
        String number = OpenedCase.number("Intussen gewijzigd op de pagina");
        Page colleague = open(number, anotherTab());
        open(number, page());
        open("sideStatus", "status");
        byId("statusForm:to").selectOption("PAUSED");
        byId("statusForm:reason").fill("Op verzoek van het bedrijf.");
        byId("statusForm:reviewOn").fill("2027-01-08");

        colleague.locator("#sideDocument").click();
        colleague.locator("[id='documentForm:topic']").selectOption("INTAKE_REPORT");
        colleague.locator("[id='documentForm:reference']").fill("kenmerk van de collega");
        colleague.locator("[id='documentForm:documentNow']").click();
        assertThat(colleague.getByRole(AriaRole.STATUS).first()).isVisible();
        byId("statusForm:statusNow").click();

        assertThat(conflict()).containsText("intussen gewijzigd");
        assertThat(page().locator("dialog#status")).containsText("kenmerk van de collega");
        assertThat(byId("statusForm:reason")).hasValue("Op verzoek van het bedrijf.");
        assertThat(byId("statusForm:reviewOn")).hasValue("8 januari 2027");
        byId("statusForm:statusNow").click();
        assertThat(page().locator("dialog[open]")).hasCount(0);
        assertThat(page().locator(".m-idline")).containsText("Gepauzeerd");
        Assertions.assertThat(OpenedCase.times(number, "casefile.status-changed"))
                .isEqualTo(1);
    }

    @Test
    void a_double_click_acts_once() {
        String number = OpenedCase.number("Dubbelklik op de pagina");
        open(number, page());
        open("sideNote", "addNote");
        byId("addNoteForm:note").fill("Eén keer graag.");

        byId("addNoteForm:addNoteNow").dblclick();

        assertThat(page().locator(".m-note")).hasCount(1);
        Assertions.assertThat(OpenedCase.times(number, "casefile.note-recorded"))
                .isEqualTo(1);
    }

    @Test
    void a_form_sent_twice_at_the_same_moment_acts_once() {
        String number = OpenedCase.number("Twee keer verstuurd");
        open(number, page());
        page().navigate("/cases/" + number + "/add-note");
        byId("addNoteForm:note").fill("Eén keer graag.");

        Object statuses = byId("addNoteForm").evaluate(SEND_TWICE_AT_ONCE);

        Assertions.assertThat(statuses.toString()).isEqualTo("[200, 200]");
        Assertions.assertThat(OpenedCase.times(number, "casefile.note-recorded"))
                .isEqualTo(1);
    }

    @Test
    void a_double_click_opens_one_case() {
        page().navigate("/new-case");
        byId("openCase:type").selectOption("maatwerk");
        byId("openCase:title").fill("Met een dubbelklik geopend");
        byId("openCase:fictional").check();

        byId("openCase:open").dblclick();

        assertThat(page().locator("h1")).hasText("Met een dubbelklik geopend");
        page().navigate("/worklist?q=Met+een+dubbelklik+geopend");
        assertThat(page().locator("#cases tbody tr")).hasCount(1);
    }

    private Locator conflict() {
        return page().locator("dialog[open]").getByRole(AriaRole.ALERT);
    }

    private static Page open(String number, Page tab) {
        tab.navigate("/cases/" + number);
        return tab;
    }

    private static void passing(Page tab, String reason) {
        tab.locator("#passGate").click();
        tab.locator("[id='passForm:reason']").fill(reason);
    }
}
