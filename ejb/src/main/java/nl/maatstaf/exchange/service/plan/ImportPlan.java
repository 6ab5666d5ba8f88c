package nl.maatstaf.exchange.service.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.maatstaf.exchange.ImportCounts;
import nl.maatstaf.exchange.file.CaseEventRow;
import nl.maatstaf.exchange.file.CaseFactRow;
import nl.maatstaf.exchange.file.CaseRow;
import nl.maatstaf.exchange.file.CodeRow;
import nl.maatstaf.exchange.file.ImportKind;
import nl.maatstaf.exchange.file.OrganisationRow;
import nl.maatstaf.exchange.file.SiteRow;
import nl.maatstaf.exchange.row.RowContent;
import nl.maatstaf.exchange.row.RowErrors;

/**
 * What loading files would do, row by row; with errors nothing of it is done.
 *
 * @param unread the kinds of which a file could not be read: what points at their rows may be right
 */
public record ImportPlan(
        List<PlannedRow<CodeRow>> sectors,
        List<PlannedRow<CodeRow>> clusters,
        List<PlannedRow<OrganisationRow>> organisations,
        List<PlannedRow<SiteRow>> sites,
        List<PlannedRow<CaseRow>> cases,
        List<PlannedRow<CaseEventRow>> events,
        List<PlannedRow<CaseFactRow>> facts,
        Set<ImportKind> unread,
        RowErrors errors) {

    /** Rows by kind of file and by what they change; kinds without rows are left out. */
    public Map<ImportKind, ImportCounts> counts() {
        Map<ImportKind, ImportCounts> counts = new LinkedHashMap<>();
        rows().forEach(planned ->
                counts.merge(planned.identity().kind(), ImportCounts.NONE.with(planned.change()), ImportCounts::plus));
        return counts;
    }

    /** The rows of a kind that change something, in the order of the file. */
    public List<PlannedRow<?>> news(ImportKind kind) {
        return rows().filter(planned -> planned.identity().kind().equals(kind) && !planned.isSame())
                .toList();
    }

    /** The rows by which something would change: what was loaded before needs no checking. */
    static <T extends RowContent> Stream<PlannedRow<T>> fresh(List<PlannedRow<T>> rows) {
        return rows.stream().filter(planned -> !planned.isSame());
    }

    private Stream<PlannedRow<?>> rows() {
        return Stream.<List<? extends PlannedRow<?>>>of(sectors, clusters, organisations, sites, cases, events, facts)
                .flatMap(List::stream);
    }
}
