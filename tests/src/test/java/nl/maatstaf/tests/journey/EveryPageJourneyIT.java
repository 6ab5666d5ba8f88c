package nl.maatstaf.tests.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.maatstaf.tests.api.OpenedCase;
import nl.maatstaf.tests.server.DemoUser;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every page and every dialog: for everyone, in light and dark, on a desk and on a phone. */
class EveryPageJourneyIT extends Journey {

    @ParameterizedTest
    @CsvSource({
        "behandelaar, /today",
        "behandelaar, /worklist?tab=all",
        "behandelaar, /hand-over",
        "behandelaar, /worklist?tab=all&density=compact&stage=eop",
        "behandelaar, /new-case",
        "behandelaar, /cases/MW-2022-0001/edit",
        "behandelaar, /cases/MW-2022-0001",
        "behandelaar, /cases/MW-2022-0001/agreements",
        "behandelaar, /cases/MW-2022-0001/timeline",
        "manager, /portfolio?peildatum=2025-06-30",
        "manager, /portfolio/cases?peildatum=2025-06-30",
        "behandelaar, /organisations",
        "behandelaar, /organisations?q=niemand+heet+zo",
        "raadpleger, /organisations?q=voorbeeld",
        "behandelaar, /new-organisation",
        "beheerder, /import",
        "beheerder, /users",
        "beheerder, /users?q=niemand+heet+zo",
        "beheerder, /new-user",
        "beheerder, /users/raadpleger",
        "beheerder, /users/beheerder",
        "behandelaar, /sessions",
        "beheerder, /sessions",
        "bedrijf_tekenbevoegd, /sessions",
        "bedrijf_invoerder, /portal",
        "behandelaar, /password"
    })
    void a_page_can_be_read_by_everyone(String role, String path) {
        beSignedInAs(role);

        visit(path);

        lookOnAPhone();
    }

    @Test
    void how_late_a_stage_is_can_be_read_without_scrolling_sideways() {
        beSignedInAs("behandelaar");
        page().navigate("/cases/" + OpenedCase.number("Later dan gepland"));

        expect("PLANNED", "13 september 2031");
        expect("FORECAST", "30 september 2031");

        assertThat(page().locator("#dateTable")).containsText("17 dagen later dan gepland");
        byId("stageDates").locator("summary").first().click();
        Assertions.assertThat(page().locator("#dateTable").evaluate("table => table.scrollWidth - table.clientWidth"))
                .isEqualTo(0);
    }

    @Test
    void an_organisation_can_be_read_by_everyone() {
        beSignedInAs("manager");
        page().navigate("/organisations?q=voorbeeld+chemie");
        page().locator("#organisations a").first().click();

        look();
        lookOnAPhone();
    }

    @Test
    void a_company_reads_its_case() {
        beSignedInAs("bedrijf_invoerder");
        page().navigate("/portal");
        page().locator("main a[href^='/cases/']").first().click();

        look();
        lookOnAPhone();
    }

    @Test
    void a_company_with_two_cases_can_tell_them_apart() {
        OpenedCase.secondOf(DemoUser.of("bedrijf_invoerder"));
        beSignedInAs("bedrijf_invoerder");

        visit("/portal");

        List<String> ids = page().locator("[id]").all().stream()
                .map(element -> element.getAttribute("id"))
                .toList();
        Assertions.assertThat(page().locator("main section").count()).isGreaterThan(1);
        Assertions.assertThat(ids).doesNotHaveDuplicates();
    }

    @Test
    void one_long_word_leaves_the_other_columns_where_they_are() {
        String word = "Elektriciteitsnetaansluiting".repeat(5);
        String number = OpenedCase.number(word);
        beSignedInAs("behandelaar");

        page().navigate("/worklist?tab=all&q=" + word);

        assertThat(page().locator("main")).containsText(number);
        Assertions.assertThat(page().locator(".m-tablewrap")
                        .first()
                        .evaluate("table => table.scrollWidth - table.clientWidth"))
                .isEqualTo(0);
        look();
        lookOnAPhone();
        visit("/cases/" + number);
        lookOnAPhone();
    }

    @Test
    void a_printed_page_says_when_it_was_printed() {
        beSignedInAs("behandelaar");
        page().navigate("/cases/MW-2022-0001");
        page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

        assertThat(page().locator(".m-printonly")).isVisible();
        assertThat(page().locator(".m-printonly")).containsText("Afgedrukt op ");
        page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        assertThat(page().locator(".m-printonly")).isHidden();
    }

    @Test
    void each_tab_of_a_case_and_of_the_worklist_has_a_title_of_its_own() {
        beSignedInAs("behandelaar");
        for (String first : List.of("/cases/MW-2022-0001", "/worklist")) {
            page().navigate(first);
            List<String> tabs = page().locator(".m-tabs a").all().stream()
                    .map(tab -> tab.getAttribute("href"))
                    .toList();
            Set<String> titles = new HashSet<>();
            for (String tab : tabs) {
                page().navigate(tab);
                titles.add(page().title());
            }
            Assertions.assertThat(titles).as(first).hasSameSizeAs(tabs);
        }
    }

    @Test
    void the_fact_sheet_is_a_document_of_one_page_with_its_date() {
        beSignedInAs("behandelaar");
        page().navigate("/cases/MW-2022-0001");
        byId("sideMore").locator("summary").click();
        byId("sideSheet").click();

        assertThat(page().locator("main")).containsText("Stand op");
        look();
        Assertions.assertThat(printed()).containsOnlyOnce("/Type /Page\n");
    }

    @Test
    void the_fact_sheet_of_each_case_of_the_demo_is_one_page() {
        beSignedInAs("manager");
        page().navigate("/worklist?tab=all&type=maatwerk&sort=company");
        List<String> cases = page().locator("main tbody a[href^='/cases/']").all().stream()
                .map(link -> link.getAttribute("href"))
                .toList();
        Assertions.assertThat(cases).hasSizeGreaterThan(10);
        for (String address : cases) {
            page().navigate(address + "/fact-sheet");
            Assertions.assertThat(printed()).as(address).containsOnlyOnce("/Type /Page\n");
        }
    }

    private String printed() {
        byte[] paper = page().pdf(new Page.PdfOptions().setPreferCSSPageSize(true));
        return new String(paper, StandardCharsets.ISO_8859_1);
    }

    @Test
    void signing_in_can_be_read_by_everyone_also_after_a_refusal() {
        visit("/login");
        lookOnAPhone();

        page().locator("[id='login:signIn']").click();

        assertThat(page().getByText("Vul dit in.").first()).isVisible();
        look();
        lookOnAPhone();
    }

    @Test
    void pages_that_say_no_can_be_read_by_everyone() {
        beSignedInAs("raadpleger");
        visitInVain("/nergens.xhtml", 404);
        lookOnAPhone();
        visitInVain("/new-case", 403);
        lookOnAPhone();
    }

    @Test
    void a_page_that_waited_too_long_can_be_read_by_everyone() {
        page().navigate("/login");
        page().locator("input[name='jakarta.faces.ViewState']").first().evaluate("state => { state.value = '1:2'; }");
        page().locator("[id='login:signIn']").click();

        assertThat(page().locator("h1")).hasText("Deze pagina heeft te lang opengestaan");
        look();
        lookOnAPhone();
    }

    @Test
    void every_dialog_of_a_case_can_be_read_by_everyone() {
        beSignedInAs("behandelaar");
        String number = OpenedCase.readyForItsFirstGate();
        page().navigate("/cases/" + number + "/agreements");
        open("draftOpen", "draft");
        byId("draftForm:draftNow").click();
        assertThat(page().locator("a[id^='sign-']")).hasCount(1);
        open("sideNote", "addNote");
        byId("addNoteForm:note").fill("Om terug te nemen.");
        byId("addNoteForm:addNoteNow").click();
        assertThat(page().locator(".m-note")).hasCount(1);
        Set<String> seen = new HashSet<>();

        for (String tab : List.of("", "/agreements", "/recorded")) {
            lookIntoDialogs("/cases/" + number + tab, seen);
        }
        lookIntoDialogs("/cases/MW-2022-0001/agreements", seen);

        Assertions.assertThat(seen)
                .contains(
                        "pass-gate",
                        "change-status",
                        "record-document",
                        "retract",
                        "retract-note",
                        "commit",
                        "sign",
                        "correct-signatories");
    }

    @Test
    void every_dialog_about_a_user_can_be_read_by_everyone() {
        Set<String> seen = new HashSet<>();

        beSignedInAs("beheerder");
        lookIntoDialogs("/users/raadpleger", seen);
        visit("/users/raadpleger/unblock");
        lookOnAPhone();

        Assertions.assertThat(seen).containsExactlyInAnyOrder("reset-password", "block");
    }

    @Test
    void every_dialog_about_ones_own_sessions_and_tokens_can_be_read_by_everyone() {
        Set<String> seen = new HashSet<>();

        beSignedInAs("behandelaar");
        beSomeoneElse();
        signInAs("behandelaar");
        page().navigate("/sessions");
        byId("issueToken:label").fill("om in te trekken");
        byId("issueToken:issue").click();
        assertThat(byId("secret")).isVisible();
        lookIntoDialogs("/sessions", seen);

        Assertions.assertThat(seen).containsExactlyInAnyOrder("revoke", "end", "end-all");
    }

    private void expect(String kind, String date) {
        open("sideExpect", "expect");
        byId("expectForm:kind").selectOption(kind);
        byId("expectForm:date").fill(date);
        byId("expectForm:expectNow").click();
        assertThat(byId("dateTable")).containsText(date);
    }
}
