package nl.maatstaf.tests.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PortfolioJourneyIT extends Journey {

    @BeforeEach
    void signIn() {
        beSignedInAs("manager");
    }

    @Test
    void a_manager_reads_the_portfolio_on_three_dates() {
        visit("/portfolio?peildatum=2022-12-10");
        assertThat(figure("EoP getekend")).hasText("2");

        page().getByLabel("Peildatum").fill("2023-12-31");
        apply();
        assertThat(figure("JLoI getekend")).hasText("1");
        assertThat(figure("Bindende afspraak")).hasText("0");

        page().getByLabel("Peildatum").fill("2025-06-30");
        apply();
        assertThat(figure("EoP getekend")).hasText("13");
        assertThat(figure("Gestopt")).hasText("7");
        photograph("portfolio");

        page().getByLabel("Kennisdatum").fill("2025-03-17");
        apply();
        assertThat(figure("Gestopt")).hasText("0");
        assertThat(figure("Gepauzeerd")).hasText("1");
    }

    @Test
    void every_key_figure_opens_the_cases_it_counts() {
        visit("/portfolio?peildatum=2025-06-30");

        figure("Gestopt").click();

        assertThat(rows()).hasCount(7);
        assertThat(rows().filter(new Locator.FilterOptions().setHasText("bp"))).hasCount(1);
        look();
        photograph("portfolio-cases");

        page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Zonder Status: Gestopt"))
                .click();
        assertThat(rows()).hasCount(26);
    }

    @Test
    void a_figure_with_many_digits_stays_in_its_place() {
        page().navigate("/portfolio?peildatum=2025-09-30");

        assertThat(figure("Reductie 2030")).containsText("9,165 – 10,065");
        Assertions.assertThat(page().locator(".m-key__value")
                        .evaluateAll("all => all.filter(one => one.scrollWidth > one.clientWidth).length"))
                .isEqualTo(0);
    }

    @Test
    void back_at_the_figures_they_are_narrowed_as_they_were() {
        page().navigate("/portfolio?peildatum=2025-06-30&compared=2024-12-31"
                + "&programme=maatwerk&type=maatwerk&cluster=zeeland_west_brabant");
        figure("Zaken").click();
        assertThat(page().locator("h1")).containsText("Zaken in de portfolio");

        page().locator(".m-crumbs a").click();

        assertThat(page().locator("h1")).containsText("Portfolio op 30 juni 2025");
        assertThat(byId("compared")).hasValue("31 december 2024");
        assertThat(byId("programme")).hasValue("maatwerk");
        assertThat(byId("type")).hasValue("maatwerk");
        assertThat(byId("cluster")).hasValue("zeeland_west_brabant");
    }

    @Test
    void a_list_goes_along_as_a_spreadsheet() {
        visit("/portfolio/cases?peildatum=2025-06-30&signed=EOP");

        Download download =
                page().waitForDownload(() -> page().getByText("Exporteren").click());

        Assertions.assertThat(download.suggestedFilename()).isEqualTo("portfolio-2025-06-30.xlsx");
        Assertions.assertThat(download.failure()).isNull();
    }

    @Test
    void a_date_that_is_none_is_reported_and_a_date_without_cases_too() {
        visit("/portfolio?peildatum=onzin");
        assertThat(page().getByRole(AriaRole.ALERT)).containsText("Peildatum");

        visit("/portfolio?peildatum=1999-01-01");
        assertThat(page().getByText("zijn er geen zaken die hieraan voldoen")).isVisible();
    }

    private Locator figure(String label) {
        return page().locator(".m-key")
                .filter(new Locator.FilterOptions()
                        .setHas(page().getByText(label, new Page.GetByTextOptions().setExact(true))))
                .getByRole(AriaRole.LINK);
    }

    private Locator rows() {
        return page().locator("#cases tbody tr");
    }

    private void apply() {
        page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Toepassen"))
                .click();
    }
}
