package nl.maatstaf.exchange;

import java.util.List;

/**
 * Something wrong in a file, with its place.
 *
 * @param file the name of the file
 * @param line the line in the file as an editor counts it; 0 for the file as a whole
 * @param column the column; empty for the row as a whole
 * @param key of the text that says what is wrong and how to mend it
 * @param arguments fill the text's places
 */
public record RowError(String file, long line, String column, String key, List<Object> arguments) {

    public RowError {
        arguments = List.copyOf(arguments);
    }

    /** A flaw of a file or row. */
    public static RowError of(String file, long line, String column, RowFlaw flaw, Object... arguments) {
        return new RowError(file, line, column, "exchange.RowFlaw." + flaw.name(), List.of(arguments));
    }
}
