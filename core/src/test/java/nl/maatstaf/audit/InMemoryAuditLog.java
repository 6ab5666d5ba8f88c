package nl.maatstaf.audit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.maatstaf.access.Author;

/** The log in memory, for tests of whoever writes events. */
public final class InMemoryAuditLog implements AuditLog {

    private final Map<Stream, AuditChain> chains = new HashMap<>();
    private final List<AuditEvent> kept = new ArrayList<>();
    private final List<Event> appended = new ArrayList<>();

    @Override
    public void append(List<? extends Event> events, Author author, Instant recordedAt) {
        for (Event event : events) {
            AuditChain chain = chains.computeIfAbsent(event.stream(), AuditChain::new);
            kept.add(chain.append(event, author, recordedAt));
            appended.add(event);
        }
    }

    /** The events as the domain reported them, in order. */
    public List<Event> events() {
        return List.copyOf(appended);
    }

    /** The rows as they are kept, in order. */
    public List<AuditEvent> kept() {
        return List.copyOf(kept);
    }
}
