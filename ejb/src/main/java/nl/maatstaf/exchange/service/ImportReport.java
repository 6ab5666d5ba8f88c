package nl.maatstaf.exchange.service;

import java.util.List;
import java.util.Map;
import nl.maatstaf.exchange.ImportCounts;
import nl.maatstaf.exchange.file.ImportKind;
import nl.maatstaf.exchange.row.RowErrors;
import nl.maatstaf.exchange.service.plan.ImportPreview;
import nl.maatstaf.exchange.service.plan.PastAnswers;
import org.jspecify.annotations.Nullable;

/**
 * What a dry run found.
 *
 * @param files the names of the files
 * @param counts rows by kind and by what they would change
 * @param previews the rows that would change something; none with errors, for then nothing would
 * @param pastAnswers which answers about the past change with a historic filling; none when none do
 * @param errors what is wrong; with any error, nothing can be loaded
 */
public record ImportReport(
        List<String> files,
        Map<ImportKind, ImportCounts> counts,
        List<ImportPreview> previews,
        @Nullable PastAnswers pastAnswers,
        RowErrors errors) {

    public boolean isLoadable() {
        return isKept() && errors.isEmpty();
    }

    /** Whether the files are still there; they are deleted after some days. */
    public boolean isKept() {
        return !files.isEmpty();
    }

    /** Whether loading would change anything. */
    public boolean isNews() {
        return counts.values().stream().anyMatch(count -> count.added() + count.changed() > 0);
    }
}
