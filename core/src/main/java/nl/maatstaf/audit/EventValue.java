package nl.maatstaf.audit;

/**
 * A value that events of a type may carry.
 *
 * @param name by which it stands in the log
 * @param type what it is
 */
public record EventValue(String name, ValueType type) {

    /** Where the source of an event is published. Every event that an import brings may carry it. */
    public static final EventValue SOURCE = text("source");

    /** What a source says besides. Every event that an import brings may carry it. */
    public static final EventValue DETAIL = text("detail");

    public static EventValue text(String name) {
        return new EventValue(name, ValueType.TEXT);
    }
}
