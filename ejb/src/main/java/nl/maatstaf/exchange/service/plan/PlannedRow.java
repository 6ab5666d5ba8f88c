package nl.maatstaf.exchange.service.plan;

import java.util.List;
import nl.maatstaf.exchange.ImportedRow;
import nl.maatstaf.exchange.file.RowIdentity;
import nl.maatstaf.exchange.row.Row;
import nl.maatstaf.exchange.row.RowChange;
import nl.maatstaf.exchange.row.RowContent;
import nl.maatstaf.exchange.service.plan.ImportPreview.Difference;
import org.jspecify.annotations.Nullable;

/**
 * A row that could be read, and what loading it would do.
 *
 * @param before what was loaded before under its key; nothing for a new row
 * @param differences what would become otherwise; nothing for a new row
 * @param corrects what is known and was otherwise; none for any other row
 * @param <T> what it says
 */
public record PlannedRow<T extends RowContent>(
        Row row,
        T content,
        RowIdentity identity,
        RowChange change,
        @Nullable ImportedRow before,
        List<Difference> differences,
        @Nullable KnownFact corrects) {

    PlannedRow(
            Row row,
            T content,
            RowIdentity identity,
            RowChange change,
            @Nullable ImportedRow before,
            List<Difference> differences) {
        this(row, content, identity, change, before, differences, null);
    }

    /** The same row, which corrects what is known. */
    PlannedRow<T> correcting(KnownFact wrong, List<Difference> by) {
        return new PlannedRow<>(row, content, identity, RowChange.CHANGED, before, by, wrong);
    }

    /** Whether it tells something that is not known yet, in whatever form. */
    boolean isNews() {
        return !isSame() && corrects == null;
    }

    /** The same row, which tells what is known. */
    PlannedRow<T> same() {
        return new PlannedRow<>(row, content, identity, RowChange.SAME, before, List.of(), null);
    }

    public boolean isSame() {
        return change == RowChange.SAME;
    }
}
