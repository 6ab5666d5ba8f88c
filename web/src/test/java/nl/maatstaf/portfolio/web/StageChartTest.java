package nl.maatstaf.portfolio.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.maatstaf.casefile.vocabulary.CaseStatus;
import nl.maatstaf.shell.web.Formats;
import nl.maatstaf.shell.web.Texts;
import nl.maatstaf.shell.web.chart.BarChart;
import nl.maatstaf.shell.web.chart.Chart;
import nl.maatstaf.shell.web.chart.ChartTable;
import nl.maatstaf.time.service.Now;
import org.junit.jupiter.api.Test;

class StageChartTest {

    private static final Locale DUTCH = Locale.of("nl", "NL");
    private static final LocalDate DAY = LocalDate.of(2025, 6, 30);
    private static final Map<String, Map<CaseStatus, Integer>> STAGES = new LinkedHashMap<>();

    static {
        STAGES.put("verkenning", Map.of(CaseStatus.ACTIVE, 1, CaseStatus.STOPPED, 2));
        STAGES.put("eop", Map.of(CaseStatus.ACTIVE, 6));
    }

    private final PortfolioSelection selection =
            new PortfolioSelection(new Now(Clock.fixed(Instant.parse("2025-06-30T10:00:00Z"), Now.AMSTERDAM)));

    @Test
    void the_sentence_names_the_fullest_stage_and_how_many_are_stopped() {
        assertThat(chart(STAGES, DUTCH).message())
                .isEqualTo("Van de 9 zaken staan de meeste in Eop (6); 2 zaken zijn gestopt.");
        assertThat(chart(STAGES, Locale.UK).message())
                .isEqualTo("Of the 9 cases most are in Eop (6); 2 cases are stopped.");
    }

    @Test
    void the_sentence_names_every_stage_that_is_as_full() {
        Map<String, Map<CaseStatus, Integer>> even = new LinkedHashMap<>();
        List.of("a", "b", "c").forEach(stage -> even.put(stage, Map.of(CaseStatus.ACTIVE, 4)));

        assertThat(chart(even, DUTCH).message())
                .isEqualTo("Van de 12 zaken staan de meeste in A (4), B (4) en C (4); geen zaak is gestopt.");
        assertThat(chart(Map.of("eop", Map.of(CaseStatus.STOPPED, 1)), DUTCH).message())
                .isEqualTo("De enige zaak staat in Eop (1); 1 zaak is gestopt.");
    }

    @Test
    void there_is_a_bar_for_each_stage_of_parts_that_open_the_cases_they_count() {
        BarChart bars = chart(STAGES, DUTCH).bars();

        assertThat(bars.bars()).containsExactly("Verkenning", "Eop");
        assertThat(bars.series()).extracting(BarChart.Series::name).containsExactly("Actief", "Gestopt");
        assertThat(bars.series().getLast().parts())
                .containsExactly(
                        new BarChart.Part(
                                BigDecimal.TWO,
                                null,
                                "/portfolio/cases?peildatum=2025-06-30&stage=verkenning" + "&status=STOPPED"),
                        BarChart.Part.NONE);
    }

    @Test
    void the_table_has_the_same_figures_with_their_totals_and_no_link_to_no_case() {
        ChartTable table = chart(STAGES, DUTCH).table();

        assertThat(table.columns()).containsExactly("Fase", "Actief", "Gestopt", "Totaal");
        assertThat(table.rows())
                .extracting(StageChartTest::line)
                .containsExactly("Verkenning 1 2 3", "Eop 6 0 6", "Totaal 7 2 9");
        assertThat(table.rows().get(1).cells().get(1).link()).isNull();
        assertThat(table.rows().getLast().cells().getLast().link()).isEqualTo("/portfolio/cases?peildatum=2025-06-30");
    }

    private static String line(ChartTable.Row row) {
        return row.cells().stream()
                .map(cell -> String.valueOf(cell.value()))
                .reduce(row.name(), (one, other) -> one + " " + other);
    }

    private Chart chart(Map<String, Map<CaseStatus, Integer>> stages, Locale locale) {
        return new StageChart(
                        SampleSummary.ofStages(stages),
                        selection,
                        stage -> stage.substring(0, 1).toUpperCase(Locale.ROOT) + stage.substring(1),
                        new Texts(locale, new Formats(locale, DAY)))
                .chart("");
    }
}
