package nl.maatstaf.tests.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PortfolioJourneyIT extends Journey {

    private static final String CHARTED = "/portfolio?peildatum=2025-06-30";
    private static final List<Integer> WIDTHS = List.of(Screenshots.DESKTOP_WIDTH, Screenshots.PHONE_WIDTH, 320);
    private static final int FARTHEST = 120;

    private static final String MIDDLE_OF_BAR = """
            ([widget, part, bar]) => {
              const { chart } = PF(widget);
              const set = chart.data.datasets.findIndex(({ label }) => label === part);
              const { x, y } = chart.getDatasetMeta(set).data[chart.data.labels.indexOf(bar)].getCenterPoint();
              return [x, y];
            }
            """;

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
    void the_portfolio_is_shown_as_it_was_recorded() {
        visit("/portfolio?peildatum=2025-06-30");

        page().getByLabel("Vastgelegd op").fill("2025-06-30");
        apply();

        assertThat(page().getByText("zijn er geen zaken die hieraan voldoen")).isVisible();
        assertThat(page().getByText("Zoals vastgelegd op 30 juni 2025")).isVisible();
        assertThat(byId("recordedOn")).hasValue("30 juni 2025");
        look();
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
    void charts_can_be_read_by_everyone_at_every_width() {
        page().navigate(CHARTED);
        assertThat(byId("stagesMessage")).containsText("Van de 26 zaken");
        assertThat(byId("reductionMessage")).containsText("Mt CO2-eq per jaar minder in 2030");
        page().locator("details.m-more summary").all().forEach(Locator::click);

        for (int width : WIDTHS) {
            page().setViewportSize(width, Screenshots.HEIGHT);
            look();
        }
        scrollsDownOnly();
    }

    @Test
    void the_table_under_a_chart_has_the_figures_that_are_drawn() {
        page().navigate(CHARTED);
        page().locator("#stages details summary").click();

        Object drawn = page().evaluate(
                        "() => PF('stages').chart.data.datasets.flatMap(({ data }) => data.filter(Boolean))"
                                + ".reduce((sum, cases) => sum + cases)");

        Assertions.assertThat(drawn).isEqualTo(26);
        assertThat(page().locator("#stagesTable tbody tr").last()).containsText("26");
        assertThat(row("stagesTable", "Uitwerking")).hasText(Pattern.compile("Uitwerking\\s*6\\s*0\\s*5\\s*0\\s*11"));
        Assertions.assertThat(page().evaluate(
                                "() => PF('reduction').chart.data.datasets.map(({ data }) => data.find(Boolean) ?? 0)"))
                .asString()
                .contains("0.5");
        page().locator("#reduction details summary").click();
        assertThat(row("reductionTable", "Bindende afspraak")).containsText("0,5");
    }

    @ParameterizedTest
    @CsvSource({"stages, Gestopt, Uitwerking", "stages, Actief, Verkenning", "reduction, EoP, EoP"})
    void a_bar_and_its_figure_in_the_table_open_as_many_cases_as_they_say(String chart, String part, String bar) {
        page().navigate(CHARTED);
        page().locator("#" + chart + " details summary").click();
        Locator link =
                row(chart + "Table", bar).locator(chart.equals("stages") ? "a[aria-label$=', " + part + "']" : "a");
        int cases = Integer.parseInt(link.innerText().strip());
        String target = link.getAttribute("href");

        clickOnBar(chart, part, bar);

        page().waitForURL(address -> address.endsWith(target));
        assertThat(rows()).hasCount(cases);
    }

    @Test
    void charts_need_no_mouse() {
        page().navigate(CHARTED);
        Locator stopped =
                page().locator("#stages .m-legend button").filter(new Locator.FilterOptions().setHasText("Gestopt"));

        tabTo(stopped);
        page().keyboard().press("Space");
        assertThat(stopped).hasAttribute("aria-pressed", "false");
        Assertions.assertThat(page().evaluate("() => PF('stages').chart.isDatasetVisible(1)"))
                .isEqualTo(false);

        tabTo(page().locator("#stages [data-png]"));
        Download picture = page().waitForDownload(() -> page().keyboard().press("Enter"));
        Assertions.assertThat(picture.suggestedFilename()).isEqualTo("Zaken per fase en status.png");
        Assertions.assertThat(picture.failure()).isNull();

        tabTo(page().locator("#stages details summary"));
        page().keyboard().press("Enter");
        Locator link = row("stagesTable", "Uitwerking").getByRole(AriaRole.LINK).first();
        tabTo(link);
        page().keyboard().press("Enter");
        assertThat(rows()).hasCount(6);
    }

    @Test
    void the_figures_of_a_chart_go_along_as_a_spreadsheet() {
        page().navigate(CHARTED);

        Download sheet = page().waitForDownload(
                        () -> page().locator("#reduction a[href*='sheet=']").click());

        Assertions.assertThat(sheet.suggestedFilename()).isEqualTo("portfolio-2025-06-30.xlsx");
        Assertions.assertThat(sheet.failure()).isNull();
    }

    @Test
    void a_chart_takes_the_colours_of_the_theme_when_that_changes_and_of_paper_when_printed() {
        page().navigate(CHARTED);
        assertThat(page().locator("#stages .m-legend")).isVisible();

        chooseTheme("dark");
        Object dark = ground();
        chooseTheme("light");
        Object light = ground();
        chooseTheme("dark");
        page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

        Assertions.assertThat(dark).isNotEqualTo(light);
        Assertions.assertThat(ground()).isEqualTo(light);
    }

    @Test
    void where_nothing_was_agreed_a_sentence_stands_in_place_of_the_chart() {
        visit("/portfolio?peildatum=2025-06-30&type=top60_interview");

        assertThat(byId("reduction")).containsText("Voor 2030 is van deze zaken geen reductie vastgelegd.");
        assertThat(page().locator("#reduction canvas")).hasCount(0);
        assertThat(page().locator("#stages canvas").last()).isVisible();
    }

    @Test
    void a_date_that_is_none_is_reported_and_a_date_without_cases_too() {
        visit("/portfolio?peildatum=onzin");
        assertThat(page().getByRole(AriaRole.ALERT)).containsText("Peildatum");

        visit("/portfolio?peildatum=1999-01-01");
        assertThat(page().getByText("zijn er geen zaken die hieraan voldoen")).isVisible();
    }

    /** The colour behind the bars, as it is drawn. */
    private Object ground() {
        return page().evaluate("() => [...PF('stages').chart.ctx.getImageData(1, 1, 1, 1).data].join()");
    }

    private void chooseTheme(String theme) {
        page().evaluate("theme => { document.documentElement.dataset.theme = theme; }", theme);
    }

    private Locator row(String table, String name) {
        return page().locator("#" + table + " tbody tr")
                .filter(new Locator.FilterOptions()
                        .setHas(page().getByRole(
                                        AriaRole.ROWHEADER,
                                        new Page.GetByRoleOptions()
                                                .setName(name)
                                                .setExact(true))));
    }

    private void clickOnBar(String chart, String part, String bar) {
        List<?> middle = (List<?>) page().evaluate(MIDDLE_OF_BAR, List.of(chart, part, bar));
        double x = ((Number) middle.getFirst()).doubleValue();
        double y = ((Number) middle.getLast()).doubleValue();
        page().locator("#" + chart + "Chart canvas").click(new Locator.ClickOptions().setPosition(x, y));
    }

    private void tabTo(Locator target) {
        for (int steps = 0; steps < FARTHEST; steps++) {
            if (Boolean.TRUE.equals(target.evaluate("it => it === document.activeElement"))) {
                return;
            }
            page().keyboard().press("Tab");
        }
        assertThat(target).isFocused();
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
