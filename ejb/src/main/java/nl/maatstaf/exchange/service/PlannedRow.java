package nl.maatstaf.exchange.service;

import nl.maatstaf.exchange.ImportedRow;
import nl.maatstaf.exchange.Row;
import nl.maatstaf.exchange.RowChange;
import nl.maatstaf.exchange.RowContent;
import nl.maatstaf.exchange.RowIdentity;
import org.jspecify.annotations.Nullable;

/**
 * A row that could be read, and what loading it would do.
 *
 * @param before what was loaded before under its key; nothing for a new row
 * @param <T> what it says
 */
record PlannedRow<T extends RowContent>(
        Row row,
        T content,
        RowIdentity identity,
        RowChange change,
        @Nullable ImportedRow before) {

    boolean isSame() {
        return change == RowChange.SAME;
    }
}
