package nl.maatstaf.worklist.service;

import java.util.List;
import nl.maatstaf.database.Row;
import nl.maatstaf.database.StatementParameters;

/**
 * Columns that a context adds to the lists: kept in the row of each case, and shown, sorted by and exported by the lists.
 * A context implements it, names its implementation under {@code META-INF/services} and adds what is stored to
 * {@code worklist_item} by a migration of its own.
 */
public interface ListColumns {

    /** The columns of {@code worklist_item} that it fills. */
    List<String> stored();

    /**
     * A select of one row for each of some cases, with {@code case_id} and the stored columns as they are now.
     *
     * @param cases the place of the identifiers of the cases, to be written as {@code in (:cases)}
     * @param values gives the other places of the select their values
     */
    String select(String cases, StatementParameters values);

    /** What its columns say in a row of the lists, which has {@code masked} too: what would reveal a masked case is left out. */
    Record read(Row row);

    /** What the list shows, in order. */
    List<ListColumn> shown();

    /** What the spreadsheet holds, in order. */
    List<SheetColumn> exported();
}
