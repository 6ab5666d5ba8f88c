package nl.maatstaf.audit.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.maatstaf.access.Author;
import nl.maatstaf.audit.AuditChain;
import nl.maatstaf.audit.AuditEvent;
import nl.maatstaf.audit.AuditLog;
import nl.maatstaf.audit.ChainHead;
import nl.maatstaf.audit.Event;
import nl.maatstaf.audit.Stream;
import nl.maatstaf.database.RowQuery;
import nl.maatstaf.database.StatementParameters;

/**
 * Appends in the caller's transaction, in three statements for all chains together: their rows are read and held, they
 * are begun or move on, and the events go in one batch when the caller flushes.
 */
@ApplicationScoped
public class JpaAuditLog implements AuditLog {

    private static final int CHAINS_AT_A_TIME = 500;

    private EntityManager entities;

    protected JpaAuditLog() {}

    @Inject
    public JpaAuditLog(EntityManager entities) {
        this.entities = entities;
    }

    /** The events of a chain, and its head after them. */
    private record Appended(ChainHead head, List<AuditEvent> events) {}

    @Override
    public void append(List<? extends Event> events, Author author, Instant recordedAt) {
        Map<String, List<Event>> byStream = events.stream()
                .collect(Collectors.groupingBy(event -> event.stream().name(), TreeMap::new, Collectors.toList()));
        while (!byStream.isEmpty()) {
            appended(byStream, author, recordedAt).forEach(byStream::remove);
        }
    }

    /** Appends to some of the chains; answers to which. One that someone else begins at the same moment has to wait. */
    private List<String> appended(Map<String, List<Event>> events, Author author, Instant recordedAt) {
        List<String> some = events.keySet().stream().limit(CHAINS_AT_A_TIME).toList();
        Map<String, ChainHead> known = hold(some);
        List<Appended> begun = new ArrayList<>();
        List<Appended> moved = new ArrayList<>();
        events.entrySet().stream().limit(CHAINS_AT_A_TIME).forEach(entry -> {
            ChainHead head = known.get(entry.getKey());
            AuditChain chain = head == null ? new AuditChain(new Stream(entry.getKey())) : new AuditChain(head);
            List<AuditEvent> next = entry.getValue().stream()
                    .map(event -> chain.append(event, author, recordedAt))
                    .toList();
            (head == null ? begun : moved).add(new Appended(chain.head(), next));
        });
        moveOn(moved);
        moved.addAll(begin(begun));
        moved.forEach(chain -> chain.events.forEach(entities::persist));
        return moved.stream().map(chain -> chain.head.stream()).toList();
    }

    /** The heads of those of the chains that there are, in the order of their names, so that no two wait for each other. */
    private Map<String, ChainHead> hold(Collection<String> streams) {
        return RowQuery.sql(entities, """
                        select stream, last_sequence, last_hash from audit_chain
                        where stream in (:streams) order by stream for update
                        """)
                .with("streams", streams)
                .list(row -> new ChainHead(row.text("stream"), row.longNumber("last_sequence"), row.text("last_hash")))
                .stream()
                .collect(Collectors.toMap(ChainHead::stream, head -> head));
    }

    private void moveOn(List<Appended> chains) {
        RowQuery.sql(entities, """
                        update audit_chain set last_sequence = :sequence, last_hash = :hash, version = version + 1
                        where stream = :stream
                        """)
                .executeEach(chains.stream().map(chain -> values(chain.head)).toList());
    }

    private static StatementParameters values(ChainHead head) {
        StatementParameters values = new StatementParameters();
        values.bind("stream", head.stream());
        values.bind("sequence", head.sequence());
        values.bind("hash", head.hash());
        return values;
    }

    /** Two may begin the same chain at once: the second waits for the first and begins nothing. Answers what was begun. */
    private List<Appended> begin(List<Appended> chains) {
        if (chains.isEmpty()) {
            return chains;
        }
        StatementParameters values = new StatementParameters();
        String rows = chains.stream()
                .map(chain -> "(%s, %s, %s, 1)"
                        .formatted(
                                values.bind("stream", chain.head.stream()),
                                values.bind("sequence", chain.head.sequence()),
                                values.bind("hash", chain.head.hash())))
                .collect(Collectors.joining(", "));
        int begun = RowQuery.sql(
                        entities,
                        "insert into audit_chain (stream, last_sequence, last_hash, version) values " + rows
                                + " on conflict do nothing")
                .with(values)
                .execute();
        if (begun == chains.size()) {
            return chains;
        }
        Map<String, ChainHead> there =
                hold(chains.stream().map(chain -> chain.head.stream()).toList());
        return chains.stream()
                .filter(chain -> chain.head.equals(there.get(chain.head.stream())))
                .toList();
    }
}
