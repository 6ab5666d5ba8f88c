package nl.maatstaf.casefile.api;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.maatstaf.audit.service.TimelineEntry;
import nl.maatstaf.shell.api.Codes;
import org.jspecify.annotations.Nullable;

/**
 * A page of what happened on a case, newest first.
 *
 * @param next the address of the next page; none on the last
 */
public record EventPage(List<EventItem> items, @Nullable String next) {

    /** One event, by the code of its type; old and new values are by name. */
    public record EventItem(
            long sequence,
            String action,
            Occurrence occurred,
            Instant recordedAt,
            String actor,
            String origin,
            @Nullable String reason,
            Map<String, String> oldValues,
            Map<String, String> newValues,
            boolean shared) {}

    /** @param actor what its reader is shown of who did it */
    static EventItem item(TimelineEntry entry, String actor) {
        return new EventItem(
                entry.sequence(),
                entry.type().code(),
                Occurrence.of(entry.occurred()),
                entry.recordedAt(),
                actor,
                Codes.of(entry.origin()),
                entry.reason(),
                entry.oldValues(),
                entry.newValues(),
                entry.shared());
    }
}
