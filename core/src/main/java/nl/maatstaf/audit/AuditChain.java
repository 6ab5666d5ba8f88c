package nl.maatstaf.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/**
 * The growing end of one stream. Whoever appends holds its row until the transaction ends, so that numbers have no gaps
 * and every event carries the hash of the one before.
 */
@Entity
@Table(name = "audit_chain")
public class AuditChain {

    /** What the first event of a chain carries as the hash before it. */
    public static final String GENESIS = "0".repeat(64);

    @Id
    @Column(name = "stream", nullable = false, length = 60)
    private String stream;

    @Column(name = "last_sequence", nullable = false)
    private long lastSequence;

    @Column(name = "last_hash", nullable = false, length = 64)
    private String lastHash = GENESIS;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected AuditChain() {}

    public AuditChain(Stream stream) {
        this.stream = stream.name();
    }

    /**
     * The next event of this chain; the head moves on to it.
     *
     * @param event of this chain's stream
     * @param recordedAt now, cut to microseconds
     */
    public AuditEvent append(Event event, Author author, Instant recordedAt) {
        if (!event.stream().name().equals(stream)) {
            throw new IllegalArgumentException(event.action() + " belongs to " + event.stream() + ", not " + stream);
        }
        AuditEvent next = new AuditEvent(head(), event, author, recordedAt);
        lastSequence = next.sequence();
        lastHash = next.hash();
        return next;
    }

    public ChainHead head() {
        return new ChainHead(stream, lastSequence, lastHash);
    }
}
