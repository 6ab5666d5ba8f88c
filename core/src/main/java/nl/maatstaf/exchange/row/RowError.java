package nl.maatstaf.exchange.row;

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

    /** A flaw of a file or row: its text stands under {@code <context>.<Enum>.<CONSTANT>}. */
    public static RowError of(String file, long line, String column, Enum<?> flaw, Object... arguments) {
        Class<?> type = flaw.getDeclaringClass();
        String context = type.getPackageName().split("\\.", -1)[2];
        String key = context + "." + type.getSimpleName() + "." + flaw.name();
        return new RowError(file, line, column, key, List.of(arguments));
    }
}
