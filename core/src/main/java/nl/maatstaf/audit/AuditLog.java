package nl.maatstaf.audit;

import java.time.Instant;
import java.util.List;
import nl.maatstaf.access.Author;

/** Where events go: appended in the transaction of what they record, never changed. */
public interface AuditLog {

    /**
     * Appends events that happened together, those of each stream in order.
     *
     * @param author who did it, and through which channel
     * @param recordedAt now, cut to microseconds
     */
    void append(List<? extends Event> events, Author author, Instant recordedAt);
}
