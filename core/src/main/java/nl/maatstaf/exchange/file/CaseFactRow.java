package nl.maatstaf.exchange.file;

import java.util.List;
import nl.maatstaf.exchange.row.Row;
import nl.maatstaf.exchange.row.RowContent;

/** A row with something that a case holds. */
public interface CaseFactRow extends RowContent {

    /** What the files call the case. */
    String ref();

    /** The same of a case that is called otherwise. */
    CaseFactRow ofCase(String other);

    /**
     * Checks it against the events of its case in the same files.
     *
     * @param row notes what is wrong
     * @param fresh the events that will be loaded
     * @param loaded the events that were loaded before
     */
    void check(Row row, List<CaseEventRow> fresh, List<CaseEventRow> loaded);
}
