package nl.maatstaf.portfolio.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import nl.maatstaf.portfolio.service.PortfolioFilter.Reduction;
import nl.maatstaf.portfolio.service.PortfolioQueries;
import nl.maatstaf.portfolio.service.PortfolioSummary;
import nl.maatstaf.portfolio.service.ReductionFigure;
import nl.maatstaf.portfolio.web.PortfolioSheet.Charted;
import nl.maatstaf.quantity.Tonnes;
import nl.maatstaf.shell.web.Formats;
import nl.maatstaf.shell.web.Texts;
import nl.maatstaf.shell.web.chart.Chart;
import nl.maatstaf.time.AsOf;
import org.jspecify.annotations.Nullable;

/** How the portfolio stands on a date, and what changed since another. */
@Named
@RequestScoped
public class PortfolioPage {

    private PortfolioQueries queries;
    private PortfolioSelection selection;
    private PortfolioLabels words;
    private Texts texts;
    private Formats formats;
    private @Nullable PortfolioSummary summary;
    private @Nullable PortfolioSummary before;

    protected PortfolioPage() {}

    @Inject
    public PortfolioPage(
            PortfolioQueries queries,
            PortfolioSelection selection,
            PortfolioLabels words,
            Texts texts,
            Formats formats) {
        this.queries = queries;
        this.selection = selection;
        this.words = words;
        this.texts = texts;
        this.formats = formats;
    }

    /**
     * A row of the table of case types or of statuses.
     *
     * @param name what is counted
     * @param figure how many, with its change
     */
    public record Count(String name, KeyFigure figure) {}

    /**
     * A row of the table of instruments: what is signed, and what that says of the target year.
     *
     * @param name of the instrument, or of a sum
     * @param mark the class of the swatch of its hardness; none for a sum
     * @param signed cases that have signed it; none for a sum
     * @param highest cases of which it is the hardest; none for a sum
     * @param reduction what it says of that year
     * @param link to the cases in that reduction
     */
    public record Instrument(
            String name,
            @Nullable String mark,
            @Nullable KeyFigure signed,
            @Nullable KeyFigure highest,
            ReductionFigure reduction,
            String link) {}

    public boolean isFilled() {
        return now().cases() > 0;
    }

    /** At most twelve. */
    public List<KeyFigure> getFigures() {
        return figures().all();
    }

    public HeatTable getHeat() {
        List<String> clusters = now().clusters();
        Map<String, Map<String, Integer>> counts = now().casesByStageAndCluster();
        int highest = counts.values().stream()
                .flatMap(row -> row.values().stream())
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
        return new HeatTable(
                clusters.stream().map(words::cluster).toList(),
                counts.keySet().stream()
                        .map(stage -> row(stage, clusters, highest))
                        .toList(),
                totals(clusters));
    }

    public Chart getStageChart() {
        return new StageChart(now(), selection, stage -> words.stage(selection.getType(), stage), texts)
                .chart(selection.toSheet(Charted.STAGES));
    }

    public Chart getReductionChart() {
        return new ReductionChart(now(), selection, figures(), texts).chart(selection.toSheet(Charted.REDUCTION));
    }

    public List<Count> getTypes() {
        return now().casesByType().entrySet().stream()
                .map(type -> new Count(
                        words.type(type.getKey()),
                        figures()
                                .figure(
                                        words.type(type.getKey()),
                                        type.getValue(),
                                        was().casesByType().getOrDefault(type.getKey(), 0),
                                        selection.toCases().with("type", type.getKey()))))
                .toList();
    }

    public List<Count> getStatuses() {
        return now().casesByStatus().keySet().stream()
                .map(status -> new Count(texts.name(status), figures().status(status)))
                .toList();
    }

    public List<Instrument> getInstruments() {
        List<Instrument> rows = new ArrayList<>();
        now().reductionByHardness()
                .forEach((kind, reduction) -> rows.add(new Instrument(
                        texts.name(kind),
                        kind.name().toLowerCase(Locale.ROOT),
                        figures().signed(kind),
                        figures().highest(kind),
                        reduction,
                        figures().toReduction(Reduction.COUNTED, kind))));
        rows.add(sum("portfolio.instruments.sum", now().reduction(), Reduction.COUNTED));
        rows.add(sum("portfolio.instruments.stopped", now().stoppedReduction(), Reduction.STOPPED));
        return rows;
    }

    /** One side of a band in kilotonnes; a dash where it misses, or where no case counts. */
    public String kilotonnes(ReductionFigure figure, @Nullable Tonnes tonnes) {
        return figure.cases() == 0 || tonnes == null ? Formats.MISSING : formats.number(tonnes.kilotonnes());
    }

    private HeatTable.Row row(String stage, List<String> clusters, int highest) {
        String name = words.stage(selection.getType(), stage);
        PortfolioLink link = selection.toCases().with("stage", stage);
        List<HeatTable.Cell> cells = new ArrayList<>();
        for (String cluster : clusters) {
            int count = Objects.requireNonNull(now().casesByStageAndCluster().get(stage))
                    .getOrDefault(cluster, 0);
            cells.add(cell(count, link.with("under", cluster), name, words.cluster(cluster), highest));
        }
        int all = now().casesByStage().getOrDefault(stage, 0);
        cells.add(cell(all, link, name, texts.get("portfolio.total"), 0));
        return new HeatTable.Row(name, cells);
    }

    private List<HeatTable.Cell> totals(List<String> clusters) {
        String total = texts.get("portfolio.total");
        List<HeatTable.Cell> totals = new ArrayList<>();
        for (String cluster : clusters) {
            int count = now().casesByStageAndCluster().values().stream()
                    .mapToInt(row -> row.getOrDefault(cluster, 0))
                    .sum();
            totals.add(cell(count, selection.toCases().with("under", cluster), total, words.cluster(cluster), 0));
        }
        totals.add(cell(now().cases(), selection.toCases(), total, total, 0));
        return totals;
    }

    private HeatTable.Cell cell(int count, PortfolioLink link, String stage, String cluster, int highest) {
        String label = texts.of("portfolio.heat.cell", count, stage, cluster);
        return HeatTable.Cell.of(count, link.toString(), label, cluster, highest);
    }

    private Instrument sum(String label, ReductionFigure figure, Reduction part) {
        return new Instrument(
                texts.get(label), null, null, null, figure, figures().toReduction(part, null));
    }

    private KeyFigures figures() {
        return new KeyFigures(now(), was(), selection, texts, formats);
    }

    private PortfolioSummary now() {
        if (summary == null) {
            summary = ask(selection.asked());
        }
        return Objects.requireNonNull(summary);
    }

    private PortfolioSummary was() {
        if (before == null) {
            before = ask(selection.before());
        }
        return Objects.requireNonNull(before);
    }

    private PortfolioSummary ask(AsOf past) {
        return queries.summary(past, selection.filter());
    }
}
