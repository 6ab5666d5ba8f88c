package nl.maatstaf.tests.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Locale;
import nl.maatstaf.tests.api.OpenedCase;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever an officer types, what cannot be taken is reported beside the field and above the form, and stays. */
class BadInputJourneyIT extends Journey {

    private static final String STRANGE = "🏭 <script>alert(1)</script> ' OR 1=1 -- \"&amp;\" {0} #{7*7}";
    private static final int FOUR_MEGABYTES = 4 << 20;

    private String number = "";

    @BeforeEach
    void an_officer_without_scripts_from_others() {
        beSignedInAs("behandelaar");
        page().onDialog(BadInputJourneyIT::noScriptRan);
    }

    private static void noScriptRan(Dialog dialog) {
        throw new AssertionError("a script that was typed has run: " + dialog.message());
    }

    @Test
    void opening_a_case() {
        page().navigate("/new-case");

        refuses("openCase:open", "openCase:type", "", "Vul dit in.");
        byId("openCase:type").selectOption("maatwerk");
        refuses("openCase:open", "openCase:title", "   ", "Vul");
        refuses("openCase:open", "openCase:title", "x".repeat(201), "hoogstens 200 tekens");
        byId("openCase:title").fill("bel\u0007");
        byId("openCase:open").click();
        isReported("openCase:title", "Teken 4 kan niet worden bewaard");
        byId("openCase:title").fill("Een gewone zaak");
        refuses("openCase:open", "openCase:date", "1 januari 2099", "toekomst");
        refuses("openCase:open", "openCase:date", "2999-01-01", "van 1900 tot en met 2100");
        refuses("openCase:open", "openCase:date", "31 februari 2026", "Vul een datum in");
        refuses("openCase:open", "openCase:date", "", "Vul dit in.");
        look();
    }

    @Test
    void strange_texts_are_kept_and_shown_as_they_are() {
        page().navigate("/new-case");
        byId("openCase:type").selectOption("maatwerk");
        byId("openCase:title").fill(STRANGE);
        byId("openCase:fictional").check();
        byId("openCase:open").click();

        assertThat(page().locator("h1")).hasText(STRANGE);
        open("sideNote", "addNote");
        byId("addNoteForm:note").fill(STRANGE);
        byId("addNoteForm:addNoteNow").click();
        assertThat(page().locator(".m-note p")).hasText(STRANGE);
        Locator dialog = open("sideDocument", "document");
        byId("documentForm:topic").selectOption("INTAKE_REPORT");
        byId("documentForm:reference").fill(STRANGE);
        byId("documentForm:documentNow").click();
        assertThat(dialog).isHidden();
        number = page().url().replaceAll(".*/cases/([^/?]+).*", "$1");
        page().navigate("/cases/" + number + "/recorded");
        assertThat(page().locator("#recordedTable")).containsText(STRANGE);
        page().navigate("/cases/" + number + "/timeline");
        assertThat(page().locator("#timeline")).containsText(STRANGE);
        page().navigate("/worklist?tab=all&q=" + number);
        assertThat(page().locator("#cases tbody")).containsText(STRANGE);
    }

    @Test
    void what_is_pasted_is_read_as_a_reader_sees_it() {
        page().navigate("/new-case");
        byId("openCase:type").selectOption("maatwerk");
        refuses("openCase:open", "openCase:title", "\u00A0\u200B", "Vul dit in.");
        refuses("openCase:open", "openCase:title", "...", "Vul");
        byId("openCase:title").fill("\uFEFFCoo\u0308peratie\u00A0 Cosun\u2028");
        byId("openCase:date").fill("\u00A01\u00A0januari  2026\u200B");
        byId("openCase:fictional").check();
        byId("openCase:open").click();
        assertThat(page().locator("h1")).hasText("Coöperatie Cosun");
        number = page().url().replaceAll(".*/cases/([^/?]+).*", "$1");
        String before = OpenedCase.whole(number);

        open("sideStatus", "status");
        byId("statusForm:to").selectOption("STOPPED");
        refuses("statusForm:statusNow", "statusForm:reason", "\u00A0", "Vul dit in.");
        refuses("statusForm:statusNow", "statusForm:reason", "...", "Geef een toelichting.");

        nothingChanged(before);
    }

    @Test
    void setting_a_commitment_as_it_was_copied_from_a_spreadsheet() {
        caseToTryItOn(OpenedCase.number("Een geplakte toezegging"));
        page().navigate("/cases/" + number.toLowerCase(Locale.ROOT) + "/agreements");
        open("draftOpen", "draft");
        byId("draftForm:draftNow").click();
        open(page().locator("a[id^='commit-']"), "commit");

        byId("commitForm:central").fill("\u00A01\u202F234,5\u200B");
        byId("commitForm:targetYear").fill("\u00A02030 ");
        byId("commitForm:commitNow").click();

        open(page().locator("a[id^='correct-']"), "correctCommitment");
        assertThat(byId("correctCommitmentForm:central")).hasValue("1.234,5");
        assertThat(byId("correctCommitmentForm:targetYear")).hasValue("2030");
    }

    @Test
    void a_word_as_wide_as_a_screen_wraps() {
        String word = "x".repeat(200);
        caseToTryItOn(OpenedCase.number(word));
        open("sideStatus", "status");
        byId("statusForm:to").selectOption("PAUSED");
        byId("statusForm:reason").fill(word);
        byId("statusForm:requestedBy").fill(word);
        byId("statusForm:reviewOn").fill("2031-03-01");
        byId("statusForm:statusNow").click();
        assertThat(page().locator(".m-strip__status")).containsText("Reden: " + word);
        scrollsDownOnly();

        page().navigate("/cases/" + number + "/timeline");
        scrollsDownOnly();
        page().navigate("/worklist?tab=all&q=" + number);
        scrollsDownOnly();
    }

    @Test
    void passing_a_gate() {
        String before = caseToTryItOn(OpenedCase.readyForItsFirstGate());
        open("passGate", "pass");

        refuses("passForm:passNow", "passForm:reason", "", "Vul dit in.");
        refuses("passForm:passNow", "passForm:reason", "x".repeat(4001), "4.000 tekens");
        byId("passForm:reason").fill(STRANGE);
        refuses("passForm:passNow", "passForm:date", "31 december 2025", "voor het begin van de vorige stap");
        refuses("passForm:passNow", "passForm:date", "31 december 2099", "toekomst");
        assertThat(byId("passForm:reason")).hasValue(STRANGE);

        nothingChanged(before);
    }

    @Test
    void correcting_a_stage() {
        String before = caseToTryItOn(OpenedCase.number("Een datum verbeteren"));
        open(page().locator("a[id^='correctStage-']").first(), "correctStage");
        byId("correctStageForm:reason").fill("Verkeerd overgenomen.");

        refuses("correctStageForm:correctStageNow", "correctStageForm:date", "", "Vul dit in.");
        refuses("correctStageForm:correctStageNow", "correctStageForm:date", "gisteren", "Vul een datum in");
        refuses("correctStageForm:correctStageNow", "correctStageForm:date", "31-02-2026", "Vul een datum in");
        refuses("correctStageForm:correctStageNow", "correctStageForm:date", "' OR 1=1", "Vul een datum in");
        refuses("correctStageForm:correctStageNow", "correctStageForm:date", "1 januari 2099", "toekomst");

        nothingChanged(before);
    }

    @Test
    void recording_a_document() {
        String before = caseToTryItOn(OpenedCase.number("Een document vastleggen"));
        open("sideDocument", "document");
        byId("documentForm:detail").fill(STRANGE);

        refuses("documentForm:documentNow", "documentForm:topic", "", "Vul dit in.");
        byId("documentForm:topic").selectOption("INTAKE_REPORT");
        refuses("documentForm:documentNow", "documentForm:date", "32-13-2026", "Vul een datum in");
        refuses("documentForm:documentNow", "documentForm:date", "1 januari 2099", "toekomst");
        byId("documentForm:date").fill("6-1-2026");
        refuses("documentForm:documentNow", "documentForm:place", "x".repeat(201), "200 tekens");
        byId("documentForm:place").fill("");
        assertThat(byId("documentForm:detail")).hasValue(STRANGE);
        refuses("documentForm:documentNow", "documentForm:detail", "🏭".repeat(2001), "4.000 tekens");

        nothingChanged(before);
    }

    @Test
    void writing_a_note() {
        String before = caseToTryItOn(OpenedCase.number("Een notitie"));
        open("sideNote", "addNote");

        refuses("addNoteForm:addNoteNow", "addNoteForm:note", " \n ", "Vul");
        look();

        nothingChanged(before);
    }

    @Test
    void taking_a_note_back() {
        caseToTryItOn(OpenedCase.number("Een notitie van een andere zaak"));
        open("sideNote", "addNote");
        byId("addNoteForm:note").fill(STRANGE);
        byId("addNoteForm:addNoteNow").click();
        assertThat(page().locator(".m-note")).hasCount(1);
        String before = OpenedCase.whole(number);
        open(page().locator("a[id^='retractNote-']"), "retractNote");

        refuses("retractNoteForm:retractNoteNow", "retractNoteForm:reason", "", "Vul dit in.");
        refuses("retractNoteForm:retractNoteNow", "retractNoteForm:reason", "x".repeat(4001), "4.000 tekens");
        nothingChanged(before);
        byId("retractNoteForm:reason").fill("Hoort bij een andere zaak.");
        byId("retractNoteForm:retractNoteNow").click();

        assertThat(page().locator(".m-note")).hasCount(0);
        page().navigate("/cases/" + number + "/timeline?kind=notes");
        assertThat(page().locator("#timeline")).containsText("Notitie teruggenomen");
        assertThat(page().locator("#timeline")).containsText("Hoort bij een andere zaak.");
        assertThat(page().locator("#timeline del")).hasText(STRANGE);
    }

    @Test
    void writing_a_note_of_four_megabytes() {
        String before = caseToTryItOn(OpenedCase.number("Een heel lange notitie"));
        open("sideNote", "addNote");
        byId("addNoteForm:note").evaluate("(field, size) => { field.value = 'x'.repeat(size); }", FOUR_MEGABYTES);

        byId("addNoteForm:addNoteNow").click();

        assertThat(byId("addNoteForm:note-error")).containsText("4.000 tekens");
        assertThat(page().locator("dialog [role=alert]")).containsText("4.000 tekens");
        Assertions.assertThat(byId("addNoteForm:note").evaluate("field => field.value.length"))
                .isEqualTo(FOUR_MEGABYTES);
        nothingChanged(before);
    }

    @Test
    void setting_a_commitment() {
        caseToTryItOn(OpenedCase.number("Een toezegging"));
        page().navigate("/cases/" + number + "/agreements");
        open("draftOpen", "draft");
        byId("draftForm:draftNow").click();
        open(page().locator("a[id^='commit-']"), "commit");
        String before = OpenedCase.whole(number);
        String send = "commitForm:commitNow";

        refuses(send, "commitForm:central", "", "laag, midden of hoog");
        refuses(send, "commitForm:low", "-1", "negatief");
        refuses(send, "commitForm:low", "1.000.00", "Vul een getal in");
        refuses(send, "commitForm:low", "' OR 1=1", "Vul een getal in");
        refuses(send, "commitForm:low", "9".repeat(41), "Vul een getal in");
        byId("commitForm:high").fill("1");
        refuses(send, "commitForm:low", "2", "van laag naar hoog");
        byId("commitForm:low").fill("0,5");
        refuses(send, "commitForm:targetYear", "1850", "2000 tot en met 2100");
        byId("commitForm:targetYear").fill("2030");
        refuses(send, "commitForm:baselineFrom", "1", "peiljaar");
        byId("commitForm:baselineFrom").fill("2020");
        refuses(send, "commitForm:text", "x".repeat(2001), "2.000 tekens");
        look();

        nothingChanged(before);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "/worklist?status=weg, status, weg",
                "/worklist?due=nooit, due, nooit",
                "/worklist?officer=niemand, officer, niemand",
                "/worklist?type=' OR 1=1, type, ' OR 1=1",
                "/worklist?cluster=<script>alert(1)</script>, cluster, <script>alert(1)</script>",
                "/portfolio?peildatum=onzin, peildatum, Vul een datum in",
                "/portfolio?kennisdatum=2025-02-30, kennisdatum, Vul een datum in",
                "/portfolio?peildatum=0001-01-01, peildatum, van 1900 tot en met 2100",
                "/portfolio?peildatum=2099-01-01, peildatum, toekomst",
                "/portfolio?kennisdatum=2099-01-01, kennisdatum, toekomst",
                "/portfolio?recordedOn=2099-01-01, recordedOn, toekomst",
                "/portfolio?compared=2099-01-01, compared, toekomst",
                "/portfolio?type=zeppelin, type, zeppelin"
            })
    void an_address_that_asks_what_does_not_exist(String path, String field, String message) {
        page().navigate(path);

        isReported(field, message);
    }

    @Test
    void a_search_longer_than_any_name() {
        page().navigate("/worklist?q=" + "x".repeat(201));

        look();
        isReported("text", "200 tekens");
        assertThat(byId("text")).hasValue("x".repeat(201));
    }

    @Test
    void a_date_of_the_portfolio_that_is_none_keeps_the_other_choices() {
        page().navigate("/portfolio?peildatum=onzin&kennisdatum=2025-03-17&type=maatwerk");

        look();
        assertThat(byId("kennisdatum")).hasValue("2025-03-17");
        assertThat(byId("type")).hasValue("maatwerk");
    }

    @Test
    void a_list_of_the_portfolio_that_cannot_be_is_not_shown_as_if_it_were() {
        page().navigate("/portfolio/cases?peildatum=2025-06-30&kennisdatum=2099-01-01&status=weg&cluster=maan");

        assertThat(page().getByRole(AriaRole.ALERT)).containsText("Kennisdatum: De datum ligt in de toekomst");
        assertThat(page().getByRole(AriaRole.ALERT)).containsText("Status: \"weg\" bestaat niet");
        assertThat(page().getByRole(AriaRole.ALERT)).containsText("Cluster: \"maan\" bestaat niet");
        assertThat(page().locator("#cases")).hasCount(0);
        look();
    }

    private String caseToTryItOn(String opened) {
        number = opened;
        page().navigate("/cases/" + number);
        return OpenedCase.whole(number);
    }

    /** Sends a form with something wrong in one field and finds it reported twice and still there. */
    private void refuses(String button, String field, String typed, String message) {
        if (field.endsWith(":type") || field.endsWith(":topic")) {
            byId(field).selectOption(typed);
        } else {
            byId(field).fill(typed);
        }
        byId(button).click();
        isReported(field, message);
        Assertions.assertThat(byId(field).inputValue()).as("what was typed").isEqualTo(typed);
    }

    private void isReported(String field, String message) {
        assertThat(byId(field + "-error")).containsText(message);
        assertThat(byId(field)).hasAttribute("aria-invalid", "true");
        Locator summary = page().getByRole(AriaRole.ALERT).filter(new Locator.FilterOptions().setVisible(true));
        assertThat(summary).hasCount(1);
        assertThat(summary).containsText(message);
        Locator link = summary.locator("a[href='#" + field + "']");
        assertThat(link).not().hasText("");
        link.click();
        assertThat(byId(field)).isFocused();
    }

    private void nothingChanged(String before) {
        Assertions.assertThat(OpenedCase.whole(number)).isEqualTo(before);
        Page fresh = anotherTab();
        fresh.navigate("/cases/" + number);
        assertThat(fresh.locator("[role=alert]")).hasCount(0);
    }
}
