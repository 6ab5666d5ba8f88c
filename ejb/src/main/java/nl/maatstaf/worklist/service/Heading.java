package nl.maatstaf.worklist.service;

import java.util.List;

/** The key of the text above a column, with what fills its places. */
public record Heading(String key, List<Object> arguments) {

    public Heading {
        arguments = List.copyOf(arguments);
    }

    public static Heading of(String key, Object... arguments) {
        return new Heading(key, List.of(arguments));
    }
}
