package nl.maatstaf.tests.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import java.util.stream.Stream;
import nl.maatstaf.tests.api.Api;
import nl.maatstaf.tests.server.Server;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An administrator lets people in and keeps them out; they get a password and tokens of their own. */
class UsersJourneyIT extends Journey {

    private static final String OWN_PASSWORD = "een zin om te onthouden";

    @BeforeEach
    void an_administrator() {
        beSignedInAs("beheerder");
    }

    @Test
    void a_new_officer_works_on_pages_and_over_the_api_until_blocked() {
        page().navigate("/import");
        page().locator("nav#nav a[href='/users']").click();
        page().locator("#add").click();
        look();
        String given = add("Nieuwe Collega", "nieuwe.collega", "Behandelaar", "Maatwerk");
        look();
        lookOnAPhone();
        Assertions.assertThat(page().url()).doesNotContain(given);

        beSomeoneElse();
        type("nieuwe.collega", given);
        assertThat(page().locator("h1")).hasText("Kies een nieuw wachtwoord");
        page().navigate("/sessions");
        assertThat(page().locator("h1")).hasText("Kies een nieuw wachtwoord");
        choose(given);
        page().navigate("/worklist?tab=all");
        assertThat(page().locator("#cases tbody tr").first()).isVisible();
        String token = issueToken();
        Assertions.assertThat(Api.withToken(token).get("/cases?limit=1").status())
                .isEqualTo(200);
        List<Cookie> officer = session();

        beSomeoneElse();
        beSignedInAs("beheerder");
        page().navigate("/users?q=nieuwe");
        look();
        page().locator("#users a").click();
        open("blockOpen", "block");
        lookAt("#block");
        byId("blockForm:blockNow").click();
        assertThat(page().locator(".m-toast")).containsText("Nieuwe Collega is geblokkeerd");
        assertThat(page().locator("#state")).containsText("Geblokkeerd");
        look();
        lookOnAPhone();

        Assertions.assertThat(Api.withToken(token).get("/cases?limit=1").status())
                .isEqualTo(401);
        beAgain(officer);
        page().navigate("/worklist");
        assertThat(page().locator("h1")).hasText("Inloggen");
        type("nieuwe.collega", OWN_PASSWORD);
        assertThat(page().locator("[role=alert]")).containsText("Inloggen is niet gelukt");
        Assertions.assertThat(Server.log()).contains("maatstaf").doesNotContain(given, token);
    }

    @Test
    void who_works_for_a_company_needs_an_organisation_which_is_chosen_by_a_part_of_its_name() {
        page().navigate("/new-user");
        fill("Iris Jansen", "iris.jansen", "Bedrijf: invoerder");

        byId("addUser:addNow").click();
        assertThat(byId("addUser:organisations-error")).containsText("minstens één organisatie");
        assertThat(byId("addUser:displayName")).hasValue("Iris Jansen");
        look();
        lookOnAPhone();
        choose("addUser:organisations", "voorbeeld chemie", "Voorbeeld Chemie B.V.");
        byId("addUser:addNow").click();

        page().navigate("/users/iris.jansen");
        assertThat(chosen("dutiesForm:organisations")).hasText("Voorbeeld Chemie B.V.");
    }

    @Test
    void duties_are_changed_and_a_stale_version_is_refused() {
        add("Wisselende Collega", "wisselende.collega", "Raadpleger", "Maatwerk");
        page().navigate("/users/wisselende.collega");
        var late = anotherTab();
        late.navigate("/users/wisselende.collega");

        page().getByLabel("Auditor").check();
        byId("dutiesForm:assign").click();
        assertThat(page().locator(".m-toast")).containsText("opgeslagen");
        assertThat(page().getByLabel("Auditor")).isChecked();
        assertThat(page().getByLabel("Raadpleger")).isChecked();

        late.getByLabel("Coördinator").check();
        late.locator("[id='dutiesForm:assign']").click();
        assertThat(late.locator("main .m-answer [role=alert]")).containsText("intussen gewijzigd");
        assertThat(late.getByLabel("Coördinator")).isChecked();
        page().navigate("/users?q=wisselende");
        assertThat(page().locator("#users tbody td").nth(1)).hasText("Raadpleger, Auditor");
    }

    @Test
    void a_lost_password_is_replaced_which_ends_the_session_that_was() {
        String given = add("Vergeten Wachtwoord", "vergeten.wachtwoord", "Raadpleger", "Maatwerk");
        beSomeoneElse();
        type("vergeten.wachtwoord", given);
        choose(given);
        assertThat(page().locator(".m-toast")).containsText("gewijzigd");
        List<Cookie> session = session();

        beSomeoneElse();
        beSignedInAs("beheerder");
        page().navigate("/users/vergeten.wachtwoord");
        open("passwordOpen", "password");
        byId("passwordForm:passwordNow").click();
        String again = byId("oneTimePassword").innerText();
        Assertions.assertThat(again).hasSize(20).isNotEqualTo(given);
        assertThat(page().getByLabel("Raadpleger")).isChecked();
        look();
        lookOnAPhone();
        page().locator("dialog .m-dialog__foot a").click();
        assertThat(byId("oneTimePassword")).hasCount(0);
        assertThat(page().locator("#state")).containsText("Heeft een eenmalig wachtwoord");

        beSomeoneElse();
        type("vergeten.wachtwoord", again);
        choose(again);
        assertThat(page().locator(".m-toast")).containsText("gewijzigd");
        beAgain(session);
        page().navigate("/worklist");
        assertThat(page().locator("h1")).hasText("Inloggen");
    }

    @Test
    void a_poor_password_is_refused_at_its_field_with_what_is_wrong_with_it() {
        String given = add("Zwakke Keuze", "zwakke.keuze", "Raadpleger", "Maatwerk");
        beSomeoneElse();
        type("zwakke.keuze", given);

        for (var example : List.of(
                List.of("te kort", "minstens 15 tekens"),
                List.of("x".repeat(201), "hoogstens 200 tekens"),
                List.of("welkomwelkomwelkom", "herhaalt steeds hetzelfde"),
                List.of("Wachtwoord2026!", "gebruiken veel mensen"),
                List.of("qwertyuiopasdfgh", "te makkelijk te raden"),
                List.of("de zwakke schakel breekt", "staat uw naam"))) {
            byId("password:currentPassword").fill(given);
            byId("password:newPassword").fill(example.getFirst());
            byId("password:change").click();
            assertThat(byId("password:newPassword-error")).containsText(example.getLast());
        }
        look();
        lookOnAPhone();

        for (int i = 0; i < 5; i++) {
            Assertions.assertThat(toldOfWrongPassword()).contains("niet uw huidige wachtwoord");
        }
        Assertions.assertThat(Stream.generate(this::toldOfWrongPassword).limit(20))
                .anyMatch(example -> example.contains("te vaak fout. Wacht"));
    }

    private String toldOfWrongPassword() {
        byId("password:currentPassword").fill("fout");
        byId("password:newPassword").fill(OWN_PASSWORD);
        byId("password:change").click();
        return byId("password:currentPassword-error").innerText();
    }

    @Test
    void a_form_that_comes_again_adds_nobody_and_shows_no_password() {
        String given = add("Dubbele Collega", "dubbele.collega", "Raadpleger", "Maatwerk");

        page().reload();

        assertThat(page().locator("main")).containsText("was al verstuurd");
        Assertions.assertThat(page().content()).doesNotContain(given);
        page().navigate("/users?q=dubbele");
        assertThat(page().locator("#users tbody tr")).hasCount(1);
    }

    @Test
    void a_token_is_revoked_and_then_refused() {
        beSomeoneElse();
        beSignedInAs("coordinator");
        page().navigate("/today");
        String token = issueToken();
        look();
        lookOnAPhone();

        page().navigate("/sessions");
        assertThat(byId("secret")).hasCount(0);
        Locator dialog = open(page().locator("#tokens tr:has-text('kwartaalrapportage') a"), "revoke");
        assertThat(dialog).containsText("kwartaalrapportage, geldig tot");
        byId("revokeForm:revokeNow").click();

        assertThat(page().locator(".m-toast")).containsText("ingetrokken");
        assertThat(page().locator("#own")).not().containsText("kwartaalrapportage");
        Assertions.assertThat(Api.withToken(token).get("/cases?limit=1").status())
                .isEqualTo(401);
    }

    @Test
    void a_session_elsewhere_is_seen_and_ended_and_then_everything_but_this_one() {
        String given = add("Overal Ingelogd", "overal.ingelogd", "Raadpleger", "Maatwerk");
        beSomeoneElse();
        type("overal.ingelogd", given);
        choose(given);
        List<Cookie> first = session();
        beSomeoneElse();
        type("overal.ingelogd", OWN_PASSWORD);
        page().waitForURL(address -> !address.contains("/identity/login"));
        List<Cookie> second = session();
        beAgain(first);

        page().navigate("/sessions");
        assertThat(page().locator("#sessionTable tbody tr")).hasCount(2);
        assertThat(page().locator("#sessionTable tbody tr").first()).containsText("Chrome, Linux");
        assertThat(page().locator("#sessionTable tbody tr").nth(1)).containsText("Deze sessie");
        look();
        lookOnAPhone();
        Locator dialog = open(page().locator("#sessionTable a"), "endSession");
        assertThat(dialog).containsText("Chrome, Linux, ");
        byId("endSessionForm:endSessionNow").click();
        assertThat(page().locator(".m-toast")).containsText("De sessie is beëindigd");
        assertThat(page().locator("#sessions")).containsText("nergens anders ingelogd");
        beAgain(second);
        page().navigate("/worklist");
        assertThat(page().locator("h1")).hasText("Inloggen");

        beAgain(first);
        page().navigate("/sessions");
        String token = issueToken();
        page().navigate("/sessions");
        open("endAllOpen", "endAll");
        byId("endAllForm:endAllNow").click();
        assertThat(page().locator(".m-toast")).containsText("tokens zijn ingetrokken");
        Assertions.assertThat(Api.withToken(token).get("/cases?limit=1").status())
                .isEqualTo(401);
    }

    @Test
    void administrators_find_no_button_to_lock_themselves_out() {
        page().navigate("/users/beheerder");
        assertThat(page().locator("#blockOpen, #passwordOpen")).hasCount(0);

        page().getByLabel("Beheerder").uncheck();
        page().getByLabel("Raadpleger").check();
        byId("dutiesForm:assign").click();

        assertThat(byId("dutiesForm:roles-error")).containsText("eigen rol van beheerder");
    }

    private String add(String name, String username, String role, String programme) {
        page().navigate("/new-user");
        fill(name, username, role);
        page().getByLabel(programme).check();
        byId("addUser:addNow").click();
        String given = byId("oneTimePassword").innerText();
        Assertions.assertThat(given).hasSize(20);
        return given;
    }

    private void fill(String name, String username, String role) {
        byId("addUser:displayName").fill(name);
        byId("addUser:username").fill(username);
        page().getByLabel(role).check();
    }

    private void choose(String given) {
        byId("password:currentPassword").fill(given);
        byId("password:newPassword").fill(OWN_PASSWORD);
        byId("password:change").click();
        page().waitForURL(address -> !address.contains("/identity/password"));
    }

    private String issueToken() {
        page().locator(".m-top details.m-menu summary").click();
        page().locator(".m-menu__body a[href='/sessions']").click();
        byId("issueToken:label").fill("kwartaalrapportage");
        byId("issueToken:validDays").fill("30");
        byId("issueToken:issue").click();
        String secret = byId("secret").innerText();
        Assertions.assertThat(secret).startsWith("mst_");
        assertThat(page().locator("#tokens")).containsText("kwartaalrapportage");
        return secret;
    }
}
