package nl.maatstaf.worklist.service;

import java.util.Optional;

/**
 * A place between two rows, in the order the list has: after or before the row with this value and number.
 *
 * @param back whether the rows before it are wanted
 * @param value what the list is sorted by, as text
 * @param number the number of the case
 */
public record WorklistCursor(boolean back, String value, String number) {

    private static final String SEPARATOR = "~";

    /** Reads what {@link #text()} wrote; empty for anything else. */
    public static Optional<WorklistCursor> parse(boolean back, String text) {
        int at = text.lastIndexOf(SEPARATOR);
        return at < 0
                ? Optional.empty()
                : Optional.of(new WorklistCursor(back, text.substring(0, at), text.substring(at + 1)));
    }

    /** As it stands in an address. */
    public String text() {
        return value + SEPARATOR + number;
    }
}
