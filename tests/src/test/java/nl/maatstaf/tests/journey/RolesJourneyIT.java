package nl.maatstaf.tests.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;

/** What the other roles come for. */
class RolesJourneyIT extends Journey {

    @Test
    void an_official_sees_the_day_and_the_real_cases() {
        beSignedInAs("behandelaar");

        visit("/today");
        photograph("today");
        visit("/worklist?tab=all&q=Nouryon");
        assertThat(page().locator("main")).containsText("Nobian");
    }

    @Test
    void an_administrator_finds_the_import_and_the_users() {
        beSignedInAs("beheerder");

        visit("/import");
        photograph("import");
        visit("/users");
        photograph("users");
    }

    @Test
    void a_company_sees_its_own_cases_and_no_page_of_officials() {
        beSignedInAs("bedrijf_invoerder");

        visit("/portal");
        photograph("own-cases");
    }
}
