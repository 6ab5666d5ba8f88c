package nl.maatstaf.audit;

import java.util.Map;
import nl.maatstaf.time.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened, as the domain reports it: a record named in the past tense. The {@link AuditLog} adds who, when
 * and through which channel.
 */
public interface Event {

    /** What happened. */
    EventType type();

    /** The chain this event belongs to. */
    Stream stream();

    /** The thing it happened to. */
    Subject subject();

    /** When it happened, which is not when it was recorded. */
    PartialDate occurred();

    /** Why, where the action is a judgement. */
    default @Nullable String reason() {
        return null;
    }

    /** What was, by name; empty when there was nothing before. Values are plain text, dates ISO, numbers with a point. */
    default Map<String, String> oldValues() {
        return Map.of();
    }

    /** What is now, by name. */
    default Map<String, String> newValues() {
        return Map.of();
    }

    /** Whether the company whose case it is may see it. */
    default boolean isShared() {
        return false;
    }
}
