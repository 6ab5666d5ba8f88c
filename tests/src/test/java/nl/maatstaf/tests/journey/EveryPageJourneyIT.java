package nl.maatstaf.tests.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
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

    private static final String WIDER_THAN_ITSELF = "dialog => dialog.scrollWidth > dialog.clientWidth";

    @ParameterizedTest
    @CsvSource({
        "behandelaar, /worklist/today.xhtml",
        "behandelaar, /worklist/list.xhtml?tab=all",
        "behandelaar, /worklist/list.xhtml?tab=all&density=compact&stage=eop",
        "behandelaar, /casefile/open.xhtml?name=Voorbeeld",
        "behandelaar, /casefile/open.xhtml?organisation=none",
        "behandelaar, /casefile/edit.xhtml?number=MW-2022-0001",
        "behandelaar, /casefile/case.xhtml?number=MW-2022-0001",
        "behandelaar, /casefile/case.xhtml?number=MW-2022-0001&tab=afspraken",
        "behandelaar, /casefile/case.xhtml?number=MW-2022-0001&tab=tijdlijn",
        "manager, /portfolio/index.xhtml?peildatum=2025-06-30",
        "manager, /portfolio/cases.xhtml?peildatum=2025-06-30",
        "behandelaar, /party/list.xhtml",
        "behandelaar, /party/list.xhtml?q=niemand+heet+zo",
        "raadpleger, /party/list.xhtml?q=voorbeeld",
        "behandelaar, /party/add.xhtml",
        "beheerder, /exchange/import.xhtml",
        "beheerder, /identity/users.xhtml",
        "beheerder, /identity/users.xhtml?q=niemand+heet+zo",
        "beheerder, /identity/user-add.xhtml",
        "beheerder, /identity/user.xhtml?username=raadpleger",
        "beheerder, /identity/user.xhtml?username=beheerder",
        "behandelaar, /identity/tokens.xhtml",
        "beheerder, /identity/tokens.xhtml",
        "bedrijf_tekenbevoegd, /identity/tokens.xhtml",
        "bedrijf_invoerder, /portal/index.xhtml",
        "behandelaar, /identity/password.xhtml"
    })
    void a_page_can_be_read_by_everyone(String role, String path) {
        beSignedInAs(role);

        visit(path);

        lookOnAPhone();
    }

    @Test
    void how_late_a_stage_is_can_be_read_without_scrolling_sideways() {
        beSignedInAs("behandelaar");
        page().navigate("/casefile/case.xhtml?number=" + OpenedCase.number("Later dan gepland"));

        expect("PLANNED", "13 september 2031");
        expect("FORECAST", "30 september 2031");

        assertThat(page().locator("#dateTable")).containsText("17 dagen later dan gepland");
        Assertions.assertThat(page().locator("#dateTable").evaluate("table => table.scrollWidth - table.clientWidth"))
                .isEqualTo(0);
    }

    @Test
    void an_organisation_can_be_read_by_everyone() {
        beSignedInAs("manager");
        page().navigate("/party/list.xhtml?q=voorbeeld+chemie");
        page().locator("#organisations a").first().click();

        look();
        lookOnAPhone();
    }

    @Test
    void a_company_reads_its_case() {
        beSignedInAs("bedrijf_invoerder");
        page().navigate("/portal/index.xhtml");
        page().locator("main a[href*='case.xhtml']").first().click();

        look();
        lookOnAPhone();
    }

    @Test
    void a_company_with_two_cases_can_tell_them_apart() {
        OpenedCase.secondOf(DemoUser.of("bedrijf_invoerder"));
        beSignedInAs("bedrijf_invoerder");

        visit("/portal/index.xhtml");

        List<String> ids = page().locator("[id]").all().stream()
                .map(element -> element.getAttribute("id"))
                .toList();
        Assertions.assertThat(page().locator("main section").count()).isGreaterThan(1);
        Assertions.assertThat(ids).doesNotHaveDuplicates();
    }

    @Test
    void the_factsheet_is_printed_where_it_is() {
        beSignedInAs("behandelaar");

        page().navigate("/casefile/case.xhtml?number=MW-2022-0001&tab=tijdlijn");
        assertThat(byId("sidePrint")).hasCount(0);
        page().navigate("/casefile/case.xhtml?number=MW-2022-0001");
        assertThat(byId("sidePrint")).isVisible();
    }

    @Test
    void signing_in_can_be_read_by_everyone_also_after_a_refusal() {
        visit("/identity/login.xhtml");
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
        visitInVain("/casefile/open.xhtml", 403);
        lookOnAPhone();
    }

    @Test
    void a_page_that_waited_too_long_can_be_read_by_everyone() {
        page().navigate("/identity/login.xhtml");
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
        Set<String> seen = new HashSet<>();

        for (String tab : List.of("overzicht", "afspraken")) {
            lookIntoDialogs("/casefile/case.xhtml?tab=" + tab + "&number=" + number, seen);
        }

        Assertions.assertThat(seen)
                .contains(
                        "pass", "status", "document", "retract", "retractNote", "commit", "sign", "correctSignatories");
    }

    @Test
    void every_dialog_about_a_user_can_be_read_by_everyone() {
        Set<String> seen = new HashSet<>();

        beSignedInAs("beheerder");
        lookIntoDialogs("/identity/user.xhtml?username=raadpleger", seen);
        lookIntoDialogs("/identity/users.xhtml", seen);
        beSomeoneElse();
        beSignedInAs("behandelaar");
        lookIntoDialogs("/identity/tokens.xhtml", seen);

        Assertions.assertThat(seen)
                .containsExactlyInAnyOrder(
                        "password",
                        "block",
                        "unblock",
                        "revoke",
                        "endSession",
                        "endAll",
                        "approve",
                        "decline",
                        "withdraw");
    }

    private void lookIntoDialogs(String path, Set<String> seen) {
        page().navigate(path);
        for (Locator dialog : page().locator("dialog").all()) {
            if (seen.add(dialog.getAttribute("id"))) {
                lookInto(dialog);
            }
        }
    }

    private void lookInto(Locator dialog) {
        String id = dialog.getAttribute("id");
        dialog.evaluate("it => it.showModal()");
        lookAt("#" + id);
        page().setViewportSize(Screenshots.PHONE_WIDTH, Screenshots.HEIGHT);
        Assertions.assertThat(dialog.evaluate(WIDER_THAN_ITSELF)).as(id).isEqualTo(false);
        page().setViewportSize(Screenshots.DESKTOP_WIDTH, Screenshots.HEIGHT);
        dialog.evaluate("it => it.close()");
    }

    private void expect(String kind, String date) {
        open("expectOpen", "expect");
        byId("expectForm:kind").selectOption(kind);
        byId("expectForm:date").fill(date);
        byId("expectForm:expectNow").click();
        assertThat(byId("dateTable")).containsText(date);
    }
}
