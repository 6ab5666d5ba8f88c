package nl.maatstaf.exchange.service.plan;

import nl.maatstaf.exchange.ImportedRow;
import nl.maatstaf.exchange.file.RowIdentity;
import nl.maatstaf.exchange.row.Row;
import nl.maatstaf.exchange.row.RowChange;
import nl.maatstaf.exchange.row.RowContent;
import org.jspecify.annotations.Nullable;

/**
 * A row that could be read, and what loading it would do.
 *
 * @param before what was loaded before under its key; nothing for a new row
 * @param <T> what it says
 */
public record PlannedRow<T extends RowContent>(
        Row row,
        T content,
        RowIdentity identity,
        RowChange change,
        @Nullable ImportedRow before) {

    public boolean isSame() {
        return change == RowChange.SAME;
    }
}
