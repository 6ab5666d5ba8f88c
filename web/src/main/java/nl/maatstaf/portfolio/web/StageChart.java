package nl.maatstaf.portfolio.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import nl.maatstaf.casefile.vocabulary.CaseStatus;
import nl.maatstaf.portfolio.service.PortfolioSummary;
import nl.maatstaf.shell.web.Texts;
import nl.maatstaf.shell.web.chart.BarChart;
import nl.maatstaf.shell.web.chart.Chart;
import nl.maatstaf.shell.web.chart.ChartTable;
import org.jspecify.annotations.Nullable;

/** The cases in each stage, apart by status. */
final class StageChart {

    private final PortfolioSummary summary;
    private final PortfolioSelection selection;
    private final UnaryOperator<String> names;
    private final Texts texts;

    /** @param names what stages are called, by code */
    StageChart(PortfolioSummary summary, PortfolioSelection selection, UnaryOperator<String> names, Texts texts) {
        this.summary = summary;
        this.selection = selection;
        this.names = names;
        this.texts = texts;
    }

    Chart chart(String sheet) {
        return new Chart(texts.get("portfolio.stageChart"), message(), bars(), table(), sheet);
    }

    private String message() {
        int most = Collections.max(summary.casesByStage().values());
        List<String> fullest = summary.casesByStage().entrySet().stream()
                .filter(stage -> stage.getValue() == most)
                .map(stage -> texts.of("portfolio.stageChart.stage", name(stage.getKey()), most))
                .toList();
        return texts.of(
                "portfolio.stageChart.message",
                summary.cases(),
                texts.enumerate(fullest),
                summary.casesByStatus().getOrDefault(CaseStatus.STOPPED, 0));
    }

    private BarChart bars() {
        return new BarChart(
                texts.get("portfolio.stageChart.axis"),
                stages().stream().map(this::name).toList(),
                statuses().stream()
                        .filter(status -> count(null, status) > 0)
                        .map(this::series)
                        .toList());
    }

    private BarChart.Series series(CaseStatus status) {
        return new BarChart.Series(
                texts.name(status),
                token(status),
                stages().stream().map(stage -> part(stage, status)).toList());
    }

    private static String token(CaseStatus status) {
        return switch (status) {
            case ACTIVE -> "--m-amount";
            case PAUSED -> "--m-paused";
            case STOPPED, ENTERED_IN_ERROR -> "--m-stopped";
            case COMPLETED -> "--m-ok";
        };
    }

    private BarChart.Part part(String stage, CaseStatus status) {
        int cases = count(stage, status);
        return cases == 0
                ? BarChart.Part.NONE
                : new BarChart.Part(BigDecimal.valueOf(cases), null, link(stage, status));
    }

    private ChartTable table() {
        List<String> columns = new ArrayList<>();
        columns.add(texts.get("portfolio.filter.stage"));
        statuses().forEach(status -> columns.add(texts.name(status)));
        columns.add(texts.get("portfolio.total"));
        List<ChartTable.Row> rows = new ArrayList<>();
        stages().forEach(stage -> rows.add(row(name(stage), stage)));
        rows.add(row(texts.get("portfolio.total"), null));
        return new ChartTable(columns, rows);
    }

    private ChartTable.Row row(String name, @Nullable String stage) {
        List<ChartTable.Cell> cells = new ArrayList<>();
        statuses().forEach(status -> cells.add(cell(name, stage, status)));
        cells.add(cell(name, stage, null));
        return new ChartTable.Row(name, cells);
    }

    private ChartTable.Cell cell(String name, @Nullable String stage, @Nullable CaseStatus status) {
        int cases = count(stage, status);
        String column = status == null ? texts.get("portfolio.total") : texts.name(status);
        return new ChartTable.Cell(
                BigDecimal.valueOf(cases),
                cases == 0 ? null : link(stage, status),
                texts.of("portfolio.heat.cell", cases, name, column));
    }

    private int count(@Nullable String stage, @Nullable CaseStatus status) {
        if (stage == null) {
            return status == null ? summary.cases() : summary.casesByStatus().getOrDefault(status, 0);
        }
        return status == null
                ? summary.casesByStage().getOrDefault(stage, 0)
                : summary.casesByStageAndStatus().getOrDefault(stage, Map.of()).getOrDefault(status, 0);
    }

    private String link(@Nullable String stage, @Nullable CaseStatus status) {
        return selection.toCases().with("stage", stage).with("status", status).toString();
    }

    private List<String> stages() {
        return List.copyOf(summary.casesByStage().keySet());
    }

    private List<CaseStatus> statuses() {
        return List.copyOf(summary.casesByStatus().keySet());
    }

    private String name(String stage) {
        return names.apply(stage);
    }
}
