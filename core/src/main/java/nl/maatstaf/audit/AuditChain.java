package nl.maatstaf.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.maatstaf.access.Author;
import nl.maatstaf.text.StorableText;

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

    protected AuditChain() {}

    /** A chain without events. */
    public AuditChain(Stream stream) {
        this(new ChainHead(stream.name(), 0, GENESIS));
    }

    /** A chain that has come as far as that. */
    public AuditChain(ChainHead head) {
        this.stream = head.stream();
        this.lastSequence = head.sequence();
        this.lastHash = head.hash();
    }

    /**
     * The next event of this chain; the head moves on to it. What the doors should have refused is refused here at last:
     * a text that a database alters would make the chain read as if it had been tampered with.
     *
     * @param event of this chain's stream, all of whose texts can be kept
     * @param recordedAt now, cut to microseconds
     */
    public AuditEvent append(Event event, Author author, Instant recordedAt) {
        if (!event.stream().name().equals(stream)) {
            throw new IllegalArgumentException(
                    event.type().code() + " belongs to " + event.stream() + ", not " + stream);
        }
        if (!isStorable(event, author)) {
            throw new IllegalArgumentException(event.type().code() + " holds a text that cannot be kept");
        }
        checkDeclared(event);
        AuditEvent next = new AuditEvent(head(), event, author, recordedAt);
        lastSequence = next.sequence();
        lastHash = next.hash();
        return next;
    }

    private static void checkDeclared(Event event) {
        Set<String> names = new HashSet<>(event.oldValues().keySet());
        names.addAll(event.newValues().keySet());
        names.removeIf(event.type()::mayCarry);
        if (!names.isEmpty()) {
            throw new IllegalArgumentException(event.type().code() + " does not say what " + names + " are");
        }
    }

    private static boolean isStorable(Event event, Author author) {
        List<String> texts = new ArrayList<>(event.oldValues().values());
        texts.addAll(event.newValues().values());
        texts.add(author.displayName());
        texts.add(Objects.requireNonNullElse(event.reason(), ""));
        return texts.stream().allMatch(StorableText::isStorable);
    }

    public ChainHead head() {
        return new ChainHead(stream, lastSequence, lastHash);
    }
}
