package nl.maatstaf.tests.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

class SignInJourneyIT extends Journey {

    @Test
    void an_official_signs_in() {
        visit("/identity/login.xhtml");
        photograph("login");

        signInAs("behandelaar");

        assertThat(page().getByRole(AriaRole.HEADING).first()).isVisible();
        look();
    }
}
