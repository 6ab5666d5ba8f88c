package nl.maatstaf.exchange;

import java.util.HashMap;
import java.util.Map;
import nl.maatstaf.audit.Event;
import nl.maatstaf.audit.EventType;
import nl.maatstaf.audit.Stream;
import nl.maatstaf.audit.Subject;
import nl.maatstaf.time.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * An event that an import tells, with what the source adds to it.
 *
 * @param told the event
 * @param name {@code source}, where it stands, or {@code detail}, what it says beside
 * @param text the addition
 */
public record FromSource(Event told, String name, String text) implements Event {

    /** The event with its source; as it is when there is none. */
    public static Event of(Event told, @Nullable String source) {
        return source == null ? told : new FromSource(told, "source", source);
    }

    @Override
    public Stream stream() {
        return told.stream();
    }

    @Override
    public Subject subject() {
        return told.subject();
    }

    @Override
    public PartialDate occurred() {
        return told.occurred();
    }

    @Override
    public @Nullable String reason() {
        return told.reason();
    }

    @Override
    public Map<String, String> oldValues() {
        return told.oldValues();
    }

    @Override
    public Map<String, String> newValues() {
        Map<String, String> values = new HashMap<>(told.newValues());
        values.put(name, text);
        return values;
    }

    @Override
    public boolean isShared() {
        return told.isShared();
    }

    @Override
    public EventType type() {
        return told.type();
    }
}
