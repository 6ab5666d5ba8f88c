package nl.maatstaf.audit;

import java.util.List;
import java.util.stream.Stream;

/**
 * What can happen, declared once in the list of its context ({@link EventTypes}).
 *
 * @param code stable, kept and public: the context and what happened, such as {@code casefile.gate-passed}
 * @param category what kind of event it is
 * @param values what its events may carry
 * @param step whether it is a step in the course of a case
 */
public record EventType(String code, EventCategory category, List<EventValue> values, boolean step) {

    public EventType {
        values = List.copyOf(values);
    }

    public static EventType of(String code, EventCategory category, EventValue... values) {
        return new EventType(code, category, List.of(values), false);
    }

    public static EventType step(String code, EventCategory category, EventValue... values) {
        return new EventType(code, category, List.of(values), true);
    }

    /** What the value of that name is; text when no event of this type carries one. */
    public ValueType valueType(String name) {
        return values.stream()
                .filter(value -> value.name().equals(name))
                .map(EventValue::type)
                .findFirst()
                .orElse(ValueType.TEXT);
    }

    /** Whether its events may carry a value of that name. */
    boolean mayCarry(String name) {
        return Stream.concat(values.stream(), Stream.of(EventValue.SOURCE, EventValue.DETAIL))
                .anyMatch(value -> value.name().equals(name));
    }

    /** The key of what it is called. */
    public String textKey() {
        return code.replaceFirst("\\.", ".event.");
    }

    /** The key of what one of its values is called. */
    public String textKey(String value) {
        boolean declared = values.stream().anyMatch(own -> own.name().equals(value));
        return (declared ? code.substring(0, code.indexOf('.')) : "audit") + ".value." + value;
    }
}
