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
 * An event that an import records, with what the source adds to it.
 *
 * @param event what happened
 * @param name {@code source}, where it stands, or {@code detail}, what it says beside
 * @param text the addition
 */
public record EventWithSource(Event event, String name, String text) implements Event {

    /** The event with its source; as it is when there is none. */
    public static Event of(Event event, @Nullable String source) {
        return source == null ? event : new EventWithSource(event, "source", source);
    }

    @Override
    public Stream stream() {
        return event.stream();
    }

    @Override
    public Subject subject() {
        return event.subject();
    }

    @Override
    public PartialDate occurred() {
        return event.occurred();
    }

    @Override
    public @Nullable String reason() {
        return event.reason();
    }

    @Override
    public Map<String, String> oldValues() {
        return event.oldValues();
    }

    @Override
    public Map<String, String> newValues() {
        Map<String, String> values = new HashMap<>(event.newValues());
        values.put(name, text);
        return values;
    }

    @Override
    public boolean isShared() {
        return event.isShared();
    }

    @Override
    public EventType type() {
        return event.type();
    }
}
