package nl.maatstaf.tests.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.maatstaf.tests.server.Server;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** The second administrator comes from the command line; the third needs both. */
class AdministratorJourneyIT extends Journey {

    private static final String OWN_PASSWORD = "een zin om te onthouden";

    @Test
    void two_administrators_make_a_third_and_give_it_a_password() {
        Assertions.assertThat(Server.command("make niemand.hier")).startsWith("refused there is no user niemand.hier");
        beSignedInAs("beheerder");
        String given = add("Tweede Beheerder", "tweede.beheerder", "Manager");
        beSomeoneElse();
        signInFirst("tweede.beheerder", given);
        List<Cookie> before = session();
        Assertions.assertThat(Server.command("make tweede.beheerder")).startsWith("done tweede.beheerder");
        beAgain(before);
        page().navigate("/sessions");
        assertThat(page().locator("h1")).hasText("Inloggen");
        Assertions.assertThat(Server.command("make raadpleger")).startsWith("refused there are two administrators");

        beSomeoneElse();
        beSignedInAs("beheerder");
        page().navigate("/new-user");
        fill("Derde Beheerder", "derde.beheerder", "Beheerder");
        byId("addUser:addNow").click();
        assertThat(page().locator(".m-toast")).containsText("wacht op een tweede beheerder");
        assertThat(page().locator("#requestTable")).containsText("Derde Beheerder (derde.beheerder)");
        assertThat(page().locator("#requestTable a[id^=approve-]")).hasCount(0);
        look();
        lookOnAPhone();

        beSomeoneElse();
        type("tweede.beheerder", OWN_PASSWORD);
        page().waitForURL(address -> !address.contains("/identity/login"));
        Set<String> seen = new HashSet<>();
        lookIntoDialogs("/users", seen);
        Assertions.assertThat(seen).containsExactlyInAnyOrder("approve", "decline");
        page().navigate("/users");
        open(page().locator("#requestTable a[id^=approve-]"), "approve");
        byId("approveForm:approveNow").click();
        Assertions.assertThat(byId("oneTimePassword").innerText()).hasSize(20);
        look();
        page().keyboard().press("Escape");
        assertThat(byId("requestTable")).hasCount(0);
        assertThat(byId("oneTimePassword")).hasCount(0);

        page().navigate("/users/derde.beheerder");
        open("passwordOpen", "password");
        lookAt("#password");
        byId("passwordForm:passwordNow").click();
        assertThat(page().locator("#requestTable")).containsText("Nieuw eenmalig wachtwoord voor een beheerder");
        lookIntoDialogs("/users", seen);
        page().navigate("/users");
        open(page().locator("#requestTable a[id^=withdraw-]"), "withdraw");
        byId("withdrawForm:withdrawNow").click();
        assertThat(page().locator(".m-toast")).containsText("Het verzoek is ingetrokken");
        assertThat(byId("requestTable")).hasCount(0);
    }

    private void signInFirst(String username, String given) {
        type(username, given);
        byId("password:currentPassword").fill(given);
        byId("password:newPassword").fill(OWN_PASSWORD);
        byId("password:change").click();
        page().waitForURL(address -> !address.contains("/identity/password"));
    }

    private String add(String name, String username, String role) {
        page().navigate("/new-user");
        fill(name, username, role);
        byId("addUser:addNow").click();
        return byId("oneTimePassword").innerText();
    }

    private void fill(String name, String username, String role) {
        byId("addUser:displayName").fill(name);
        byId("addUser:username").fill(username);
        page().getByLabel(role, new Page.GetByLabelOptions().setExact(true)).check();
    }
}
