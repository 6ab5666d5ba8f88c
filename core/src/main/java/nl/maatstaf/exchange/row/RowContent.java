package nl.maatstaf.exchange.row;

import java.util.List;
import nl.maatstaf.party.PartyName;

/** What a row of a file says, once it could be read. */
public interface RowContent {

    /** What makes it about this and nothing else of its kind: a row with the same key is about the same. */
    String key();

    /** The key of rows that were loaded when a row was known by how it is written. */
    default String writtenKey(Row row) {
        return key();
    }

    /** What it is about, for a reader: names, references, dates and constants, which have their own texts. */
    List<Object> about();

    /** The names of organisations in it that must be known. */
    default List<PartyName> names() {
        return List.of();
    }
}
