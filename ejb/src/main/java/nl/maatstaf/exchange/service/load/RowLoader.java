package nl.maatstaf.exchange.service.load;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import nl.maatstaf.exchange.ImportedRow;
import nl.maatstaf.exchange.Imports;
import nl.maatstaf.exchange.row.RowContent;
import nl.maatstaf.exchange.service.plan.PlannedRow;
import org.jspecify.annotations.Nullable;

/** Loads rows and keeps that it did, so that the same row is left alone next time. */
final class RowLoader {

    private final UUID runId;
    private final Imports imports;
    private final Progress progress;

    RowLoader(UUID runId, Imports imports, Progress progress) {
        this.runId = runId;
        this.imports = imports;
        this.progress = progress;
    }

    UUID runId() {
        return runId;
    }

    /**
     * Loads the rows that say something new.
     *
     * @param loading does it, and answers what the row is about
     */
    <T extends RowContent> void each(List<PlannedRow<T>> rows, Function<T, @Nullable UUID> loading) {
        List<ImportedRow> added = new ArrayList<>();
        for (PlannedRow<T> planned : rows) {
            if (!planned.isSame()) {
                UUID subjectId = loading.apply(planned.content());
                ImportedRow before = planned.before();
                if (before == null) {
                    added.add(new ImportedRow(planned.identity(), subjectId, runId));
                } else {
                    before.loadedAgain(planned.identity(), runId);
                    imports.update(before);
                }
            }
            progress.step();
        }
        imports.add(added);
    }
}
