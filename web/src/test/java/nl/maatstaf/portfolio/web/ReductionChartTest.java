package nl.maatstaf.portfolio.web;

import static nl.maatstaf.portfolio.web.SampleSummary.figure;
import static nl.maatstaf.portfolio.web.SampleSummary.none;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import nl.maatstaf.portfolio.service.PortfolioSummary;
import nl.maatstaf.portfolio.service.ReductionFigure;
import nl.maatstaf.shell.web.Formats;
import nl.maatstaf.shell.web.Texts;
import nl.maatstaf.shell.web.chart.BarChart;
import nl.maatstaf.shell.web.chart.Chart;
import nl.maatstaf.shell.web.chart.ChartTable;
import nl.maatstaf.time.service.Now;
import org.junit.jupiter.api.Test;

class ReductionChartTest {

    private static final String READING = " De balk loopt tot de lage waarde, de streep van laag tot hoog.";
    private static final Locale DUTCH = Locale.of("nl", "NL");
    private static final LocalDate DAY = LocalDate.of(2025, 6, 30);

    private final PortfolioSelection selection =
            new PortfolioSelection(new Now(Clock.fixed(Instant.parse("2025-06-30T10:00:00Z"), Now.AMSTERDAM)));

    @Test
    void the_sentence_sums_from_low_to_high_and_says_how_much_is_binding() {
        Chart chart = chart(DUTCH, figure(1, "0.5", "0.5", "0.5"), none(), figure(4, "8.3", null, "9.2"));

        assertThat(chart.message())
                .isEqualTo(
                        "5 zaken beloven samen 8,8 – 9,7 Mt CO2-eq per jaar minder in 2030. Daarvan is 0,5 Mt bindend."
                                + READING);
        assertThat(chart(Locale.UK, none(), none(), figure(1, "1", "1.5", "2")).message())
                .isEqualTo("1 case promises 1 – 2 Mt CO2-eq a year less in 2030. Nothing of that is binding. "
                        + "The bar goes to the low value, the line from low to high.");
    }

    @Test
    void the_sentence_names_no_sum_where_there_is_none() {
        assertThat(chart(DUTCH, figure(2, null, null, null), none(), figure(1, "1", "1", "1"))
                        .message())
                .isEqualTo(
                        "3 zaken beloven reductie in 2030; hoeveel het samen is, is niet te zeggen, want niet elke zaak "
                                + "noemt dezelfde waarden. 2 daarvan zijn bindend, zonder dat te zeggen is hoeveel."
                                + READING);
        assertThat(chart(DUTCH, none(), none(), figure(1, "5", null, null)).message())
                .startsWith("1 zaak belooft ≥ 5 Mt");
    }

    @Test
    void a_bar_goes_to_the_low_value_or_to_the_only_one_and_its_whisker_to_the_high_one() {
        assertThat(part(figure(1, "1", "1.5", "2"))).isEqualTo(bar("1", "1", "2"));
        assertThat(part(figure(1, "1", "1", "1"))).isEqualTo(bar("1", null, null));
        assertThat(part(figure(1, null, "1.5", null))).isEqualTo(bar("1.5", null, null));
        assertThat(part(figure(1, null, null, "2"))).isEqualTo(bar(null, "0", "2"));
        assertThat(chart(DUTCH, none(), none(), figure(1, "1", "1", "1")).bars().series())
                .extracting(BarChart.Series::name)
                .containsExactly("EoP");
    }

    @Test
    void the_table_shows_a_dash_where_a_value_misses_and_opens_the_cases_that_are_counted() {
        ChartTable table =
                chart(DUTCH, none(), none(), figure(4, "8.3", null, "9.2")).table();
        ChartTable.Row eop = table.rows().get(2);

        assertThat(table.rows()).extracting(ChartTable.Row::name).endsWith("Totaal zonder gestopte zaken");
        assertThat(eop.cells())
                .extracting(ChartTable.Cell::value)
                .containsExactly(new BigDecimal("8.3"), null, new BigDecimal("9.2"), new BigDecimal("4"));
        assertThat(eop.cells().getLast().link()).endsWith("&reduction=COUNTED&hardness=EOP");
        assertThat(table.rows().getFirst().cells())
                .extracting(ChartTable.Cell::value)
                .containsExactly(null, null, null, BigDecimal.ZERO);
        assertThat(table.rows().getFirst().cells().getLast().link()).isNull();
    }

    @Test
    void without_any_reduction_a_sentence_stands_in_place_of_the_bars() {
        Chart chart = chart(DUTCH, none(), none(), none());

        assertThat(chart.drawn()).isFalse();
        assertThat(chart.message()).isEqualTo("Voor 2030 is van deze zaken geen reductie vastgelegd.");
    }

    private BarChart.Part part(ReductionFigure eop) {
        Chart chart = chart(DUTCH, none(), figure(1, "9", "9", "9"), eop);
        return chart.bars().series().getLast().parts().getLast();
    }

    private BarChart.Part bar(String length, String low, String high) {
        return new BarChart.Part(
                length == null ? null : new BigDecimal(length),
                high == null ? null : new BarChart.Range(new BigDecimal(low), new BigDecimal(high)),
                "/portfolio/cases?peildatum=2025-06-30&reduction=COUNTED&hardness=EOP");
    }

    private Chart chart(Locale locale, ReductionFigure binding, ReductionFigure jloi, ReductionFigure eop) {
        PortfolioSummary summary = SampleSummary.ofReduction(binding, jloi, eop);
        Formats formats = new Formats(locale, DAY);
        Texts texts = new Texts(locale, formats);
        KeyFigures figures = new KeyFigures(summary, summary, selection, texts, formats);
        return new ReductionChart(summary, selection, figures, texts).chart("");
    }
}
