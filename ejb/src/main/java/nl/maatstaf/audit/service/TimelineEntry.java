package nl.maatstaf.audit.service;

import java.time.Instant;
import java.util.Map;
import nl.maatstaf.access.Origin;
import nl.maatstaf.audit.EventCategory;
import nl.maatstaf.audit.EventType;
import nl.maatstaf.audit.Subject;
import nl.maatstaf.time.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * One event as a timeline shows it.
 *
 * @param sequence its number; the cursor for what came before it
 * @param actorName who did it; none when it is not for the reader to know
 * @param oldValues by name; empty when there were none, or when they were erased by law
 * @param newValues as {@code oldValues}
 * @param shared whether the company sees it too
 */
public record TimelineEntry(
        long sequence,
        Instant recordedAt,
        PartialDate occurred,
        @Nullable String actorName,
        Origin origin,
        Subject subject,
        EventType type,
        @Nullable String reason,
        Map<String, String> oldValues,
        Map<String, String> newValues,
        boolean shared) {

    /** The event as a company sees it: why officials corrected something is between them. */
    TimelineEntry asShared() {
        return type.category().equals(EventCategory.CORRECTIONS)
                ? new TimelineEntry(
                        sequence,
                        recordedAt,
                        occurred,
                        actorName,
                        origin,
                        subject,
                        type,
                        null,
                        oldValues,
                        newValues,
                        shared)
                : this;
    }
}
