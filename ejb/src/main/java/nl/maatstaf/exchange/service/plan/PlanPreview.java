package nl.maatstaf.exchange.service.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.maatstaf.exchange.file.ImportCatalog;
import nl.maatstaf.exchange.file.ImportKind;
import nl.maatstaf.exchange.row.RowChange;
import nl.maatstaf.exchange.row.RowContent;
import nl.maatstaf.exchange.service.plan.ImportPreview.Changing;
import nl.maatstaf.exchange.service.plan.ImportPreview.Difference;

/** Shows which rows of a plan would change something: the first of each kind in full, the rest counted. */
final class PlanPreview {

    /** The most rows of a kind that people read. */
    static final int MOST = 50;

    private final Map<ImportKind, List<PlannedRow<?>>> news = new LinkedHashMap<>();
    private final RowDifferences differences;

    PlanPreview(ImportPlan plan, ImportLookup lookup) {
        List<RowContent> changed = new ArrayList<>();
        for (ImportKind kind : ImportCatalog.files()) {
            List<PlannedRow<?>> rows = plan.news(kind);
            if (!rows.isEmpty()) {
                news.put(kind, rows);
                shown(rows).stream()
                        .filter(planned -> planned.change() == RowChange.CHANGED)
                        .forEach(planned -> changed.add(planned.content()));
            }
        }
        this.differences = new RowDifferences(lookup, changed);
    }

    List<ImportPreview> kinds() {
        return news.entrySet().stream()
                .map(kind -> kind(kind.getKey(), kind.getValue()))
                .toList();
    }

    private ImportPreview kind(ImportKind kind, List<PlannedRow<?>> rows) {
        List<Changing> shown = shown(rows).stream().map(this::changing).toList();
        return new ImportPreview(kind, rows.getFirst().row().file(), shown, rows.size() - shown.size());
    }

    private Changing changing(PlannedRow<?> planned) {
        List<Difference> found = planned.change() == RowChange.CHANGED ? differences.of(planned.content()) : List.of();
        return new Changing(
                planned.row().line(), planned.change(), planned.content().about(), found);
    }

    private static List<PlannedRow<?>> shown(List<PlannedRow<?>> rows) {
        return rows.subList(0, Math.min(MOST, rows.size()));
    }
}
