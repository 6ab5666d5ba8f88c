package nl.maatstaf.audit;

import org.jspecify.annotations.Nullable;

/**
 * What a value of an event is, so that whoever shows the event can write it as people read it. A context may have types
 * of its own, which it shows itself.
 *
 * @param code of a type that every context may use, or {@code <context>.<word>}
 * @param texts what the key of a constant's name begins with, such as {@code casefile.CaseStatus.}; none for other types
 */
public record ValueType(String code, @Nullable String texts) {

    public static final ValueType TEXT = new ValueType("text", null);

    /** One thing to a line. */
    public static final ValueType LINES = new ValueType("lines", null);

    /** A day, ISO. */
    public static final ValueType DAY = new ValueType("day", null);

    /** A date as far as it is known: {@code 2022-12-20/MID_MONTH}, or the precision alone. */
    public static final ValueType DATE = new ValueType("date", null);

    /** {@code true} or {@code false}. */
    public static final ValueType YES_NO = new ValueType("yes-no", null);

    /** Tonnes a year, low, central and high: {@code 800000/-/1700000}. */
    public static final ValueType TONNES = new ValueType("tonnes", null);

    /** The identifiers of users, between commas. */
    public static final ValueType USERS = new ValueType("users", null);

    /** The name of a constant whose texts begin with that. */
    public static ValueType constant(String texts) {
        return new ValueType("constant", texts);
    }
}
