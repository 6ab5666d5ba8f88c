package nl.maatstaf.bench.engines;

import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.maatstaf.time.TimeOrderedId;
import org.jspecify.annotations.Nullable;

/** The log of a case as rows: what the product logged of another, in the same order, with digests of the same length. */
final class PlainLog {

    private final UUID caseId;
    private final Officer officer;
    private final Iterator<PlainJdbc.LoggedEvent> events;
    private int last;

    PlainLog(UUID caseId, Officer officer, List<PlainJdbc.LoggedEvent> events) {
        this.caseId = caseId;
        this.officer = officer;
        this.events = events.iterator();
    }

    /** Begins the chain with so many events. */
    void begin(Rows rows, int count) throws SQLException {
        rows.insert("audit_chain", "stream, last_sequence, last_hash, version", stream(), count, hash(), 1);
        log(rows, count);
    }

    /** Adds so many events. */
    void append(Rows rows, int count) throws SQLException {
        rows.update(
                "update audit_chain set last_sequence = ?, last_hash = ?, version = version + 1 where stream = ?",
                last + count,
                hash(),
                stream());
        log(rows, count);
    }

    static String hash() {
        return (UUID.randomUUID() + "" + UUID.randomUUID()).replace("-", "");
    }

    private void log(Rows rows, int count) throws SQLException {
        List<@Nullable Object[]> logged =
                IntStream.range(0, count).mapToObj(one -> row(events.next())).toList();
        rows.insert(
                "audit_event",
                "id, stream, sequence, recorded_at, occurred_on, occurred_precision, actor_id, actor_name, origin,"
                        + " subject_type, subject_id, action, shared, payload, payload_digest, previous_hash, hash",
                logged);
    }

    private @Nullable Object[] row(PlainJdbc.LoggedEvent logged) {
        last++;
        return new @Nullable Object[] {
            TimeOrderedId.next(),
            stream(),
            last,
            OffsetDateTime.now(ZoneOffset.UTC),
            Definitions.today(),
            "DAY",
            officer.id(),
            "B. Behandelaar",
            "API",
            logged.subject(),
            caseId,
            logged.action(),
            false,
            logged.payload(),
            hash(),
            hash(),
            hash()
        };
    }

    private String stream() {
        return "case:" + caseId;
    }
}
