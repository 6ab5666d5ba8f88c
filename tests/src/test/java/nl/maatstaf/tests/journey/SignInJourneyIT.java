package nl.maatstaf.tests.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

class SignInJourneyIT extends Journey {

    @Test
    void an_official_signs_in() {
        visit("/login");
        photograph("login");

        signInAs("behandelaar");

        assertThat(page().getByRole(AriaRole.HEADING).first()).isVisible();
        look();
    }

    @Test
    void an_official_finds_where_to_change_the_password() {
        beSignedInAs("behandelaar");
        page().navigate("/today");

        page().locator("summary[title]").click();
        look();
        page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Wachtwoord wijzigen"))
                .click();

        assertThat(page().locator("h1")).hasText("Kies een nieuw wachtwoord");
    }
}
