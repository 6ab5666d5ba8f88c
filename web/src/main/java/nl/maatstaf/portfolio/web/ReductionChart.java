package nl.maatstaf.portfolio.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import nl.maatstaf.agreement.InstrumentKind;
import nl.maatstaf.portfolio.service.PortfolioFilter.Reduction;
import nl.maatstaf.portfolio.service.PortfolioSummary;
import nl.maatstaf.portfolio.service.ReductionFigure;
import nl.maatstaf.quantity.Tonnes;
import nl.maatstaf.quantity.TonnesBand;
import nl.maatstaf.shell.web.Formats;
import nl.maatstaf.shell.web.Texts;
import nl.maatstaf.shell.web.chart.BarChart;
import nl.maatstaf.shell.web.chart.Chart;
import nl.maatstaf.shell.web.chart.ChartTable;
import org.jspecify.annotations.Nullable;

/**
 * The reduction of cases that are not stopped, apart by the instrument that says so: a bar as long as its low value, or as
 * the only one it has, and a whisker from there to the high one. In megatonnes.
 */
final class ReductionChart {

    private final PortfolioSummary summary;
    private final PortfolioSelection selection;
    private final KeyFigures figures;
    private final Texts texts;

    ReductionChart(PortfolioSummary summary, PortfolioSelection selection, KeyFigures figures, Texts texts) {
        this.summary = summary;
        this.selection = selection;
        this.figures = figures;
        this.texts = texts;
    }

    Chart chart(String sheet) {
        return new Chart(
                texts.of("portfolio.reductionChart", selection.getTargetYear()), message(), bars(), table(), sheet);
    }

    private String message() {
        ReductionFigure all = summary.reduction();
        if (all.cases() == 0) {
            return texts.of("portfolio.reductionChart.none", selection.getTargetYear());
        }
        String sum = figures.megatonnes(all.band());
        String key = sum.equals(Formats.MISSING) ? "portfolio.reductionChart.noSum" : "portfolio.reductionChart.sum";
        return texts.of(key, all.cases(), selection.getTargetYear(), sum) + " " + binding() + " "
                + texts.get("portfolio.reductionChart.reading");
    }

    private String binding() {
        ReductionFigure binding = of(InstrumentKind.BINDING);
        String sum = figures.megatonnes(binding.band());
        if (binding.cases() == 0) {
            return texts.get("portfolio.reductionChart.notBinding");
        }
        return sum.equals(Formats.MISSING)
                ? texts.of("portfolio.reductionChart.noBindingSum", binding.cases())
                : texts.of("portfolio.reductionChart.binding", sum);
    }

    private BarChart bars() {
        return new BarChart(
                texts.get("portfolio.reductionChart.axis"),
                kinds().stream().map(texts::name).toList(),
                kinds().stream()
                        .filter(kind -> of(kind).cases() > 0)
                        .map(this::series)
                        .toList());
    }

    /** One series for each bar, so that each has the look of its hardness. */
    private BarChart.Series series(InstrumentKind kind) {
        List<BarChart.Part> parts = new ArrayList<>(Collections.nCopies(kinds().size(), BarChart.Part.NONE));
        parts.set(kinds().indexOf(kind), part(of(kind).band(), link(kind)));
        return new BarChart.Series(texts.name(kind), "--m-hard-" + kind.name().toLowerCase(Locale.ROOT), parts);
    }

    private static BarChart.Part part(TonnesBand band, String link) {
        @Nullable BigDecimal length = megatonnes(band.low() == null ? band.central() : band.low());
        @Nullable BigDecimal high = megatonnes(band.high());
        return new BarChart.Part(length, range(Objects.requireNonNullElse(length, BigDecimal.ZERO), high), link);
    }

    private static BarChart.@Nullable Range range(BigDecimal from, @Nullable BigDecimal high) {
        return high == null || high.compareTo(from) <= 0 ? null : new BarChart.Range(from, high);
    }

    private ChartTable table() {
        List<String> columns = Stream.of(
                        "portfolio.filter.hardness",
                        "portfolio.reductionChart.low",
                        "portfolio.reductionChart.central",
                        "portfolio.reductionChart.high",
                        "portfolio.figure.cases")
                .map(texts::get)
                .toList();
        List<ChartTable.Row> rows = new ArrayList<>();
        kinds().forEach(kind -> rows.add(row(texts.name(kind), of(kind), link(kind))));
        rows.add(row(texts.get("portfolio.instruments.sum"), summary.reduction(), link(null)));
        return new ChartTable(columns, rows);
    }

    private ChartTable.Row row(String name, ReductionFigure figure, String link) {
        List<ChartTable.Cell> cells = new ArrayList<>();
        cells.add(cell(figure, figure.band().low()));
        cells.add(cell(figure, figure.band().central()));
        cells.add(cell(figure, figure.band().high()));
        cells.add(new ChartTable.Cell(
                BigDecimal.valueOf(figure.cases()),
                figure.cases() == 0 ? null : link,
                texts.of("portfolio.instruments.counted.count", figure.cases(), name)));
        return new ChartTable.Row(name, cells);
    }

    private static ChartTable.Cell cell(ReductionFigure figure, @Nullable Tonnes tonnes) {
        return ChartTable.Cell.of(figure.cases() == 0 ? null : megatonnes(tonnes));
    }

    private ReductionFigure of(InstrumentKind kind) {
        return Objects.requireNonNull(summary.reductionByHardness().get(kind));
    }

    private List<InstrumentKind> kinds() {
        return List.copyOf(summary.reductionByHardness().keySet());
    }

    private String link(@Nullable InstrumentKind kind) {
        return figures.toReduction(Reduction.COUNTED, kind);
    }

    private static @Nullable BigDecimal megatonnes(@Nullable Tonnes tonnes) {
        return tonnes == null ? null : tonnes.megatonnes();
    }
}
