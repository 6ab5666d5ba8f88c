package nl.maatstaf.exchange.file;

import java.util.Locale;
import nl.maatstaf.exchange.row.Row;

/**
 * A kind of event that a file can say happened in a case, such as {@code stage_entered}. The context that it belongs to
 * implements it by an enum, whose constants have their texts, and declares it in its {@link ImportTypes}.
 */
public interface CaseEventKind {

    /** As it is kept; in a file it is written in lower case. */
    String name();

    /** Its place among all kinds, where they are listed. */
    int rank();

    /** Whether it says nothing without a value. */
    default boolean needsValue() {
        return false;
    }

    /** Whether it says nothing without a detail, which then distinguishes two such events. */
    default boolean needsDetail() {
        return false;
    }

    /** Whether its parties are organisations that must be known. */
    default boolean namesOrganisations() {
        return false;
    }

    /** The one form of a value that may be written with other capitals. */
    default String plainValue(String written) {
        return written.toLowerCase(Locale.ROOT);
    }

    /** Checks the value of a row, which is there. */
    default void checkValue(Row row) {}

    /** The value of a sound row, for a reader. */
    default Object readValue(String value) {
        return value;
    }
}
