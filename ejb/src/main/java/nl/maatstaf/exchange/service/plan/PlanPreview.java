package nl.maatstaf.exchange.service.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.maatstaf.exchange.file.ImportCatalog;
import nl.maatstaf.exchange.file.ImportKind;
import nl.maatstaf.exchange.service.plan.ImportPreview.Changing;

/** Shows which rows of a plan would change something: the first of each kind in full, the rest counted. */
final class PlanPreview {

    /** The most rows of a kind that people read. */
    static final int MOST = 50;

    private final Map<ImportKind, List<PlannedRow<?>>> news = new LinkedHashMap<>();

    PlanPreview(ImportPlan plan) {
        for (ImportKind kind : ImportCatalog.files()) {
            List<PlannedRow<?>> rows = plan.news(kind);
            if (!rows.isEmpty()) {
                news.put(kind, rows);
            }
        }
    }

    List<ImportPreview> kinds() {
        return news.entrySet().stream()
                .map(kind -> kind(kind.getKey(), kind.getValue()))
                .toList();
    }

    private static ImportPreview kind(ImportKind kind, List<PlannedRow<?>> rows) {
        List<Changing> shown = shown(rows).stream().map(PlanPreview::changing).toList();
        return new ImportPreview(kind, rows.getFirst().row().file(), shown, rows.size() - shown.size());
    }

    private static Changing changing(PlannedRow<?> planned) {
        return new Changing(
                planned.row().line(),
                planned.change(),
                planned.content().about(),
                planned.row().readings(),
                planned.differences());
    }

    private static List<PlannedRow<?>> shown(List<PlannedRow<?>> rows) {
        return rows.subList(0, Math.min(MOST, rows.size()));
    }
}
