package nl.maatstaf.exchange.service;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import nl.maatstaf.exchange.ImportedRow;
import nl.maatstaf.exchange.Imports;
import nl.maatstaf.exchange.RowContent;
import org.jspecify.annotations.Nullable;

/** Takes rows in and keeps that it did, so that the same row is left alone next time. */
final class Taking {

    private final UUID runId;
    private final Imports imports;
    private final Progress progress;

    Taking(UUID runId, Imports imports, Progress progress) {
        this.runId = runId;
        this.imports = imports;
        this.progress = progress;
    }

    UUID runId() {
        return runId;
    }

    /**
     * Takes in the rows that say something new.
     *
     * @param takeIn does it, and answers what the row is about
     */
    <T extends RowContent> void each(List<Planned<T>> rows, Function<T, @Nullable UUID> takeIn) {
        for (Planned<T> planned : rows) {
            if (!planned.isSame()) {
                keep(planned, takeIn.apply(planned.content()));
            }
            progress.step();
        }
    }

    private void keep(Planned<?> planned, @Nullable UUID subjectId) {
        if (planned.before() == null) {
            imports.add(new ImportedRow(planned.identity(), subjectId, runId));
        } else {
            planned.before().takenInAgain(planned.identity(), runId);
        }
    }
}
