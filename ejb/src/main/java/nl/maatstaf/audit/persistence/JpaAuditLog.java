package nl.maatstaf.audit.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import nl.maatstaf.access.Author;
import nl.maatstaf.audit.AuditChain;
import nl.maatstaf.audit.AuditLog;
import nl.maatstaf.audit.Event;
import nl.maatstaf.audit.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Appends in the caller's transaction, in three statements however many events there are: the chain's row is read and
 * held, the events go in one batch, the row moves on. The first events of a stream take two more. The last two run when
 * the caller flushes.
 */
@ApplicationScoped
public class JpaAuditLog implements AuditLog {

    private EntityManager entities;

    protected JpaAuditLog() {}

    @Inject
    public JpaAuditLog(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void append(List<? extends Event> events, Author author, Instant recordedAt) {
        if (events.isEmpty()) {
            return;
        }
        AuditChain chain = hold(events.getFirst().stream());
        events.forEach(event -> entities.persist(chain.append(event, author, recordedAt)));
    }

    private AuditChain hold(Stream stream) {
        AuditChain known = find(stream);
        if (known != null) {
            return known;
        }
        begin(stream);
        AuditChain begun = find(stream);
        if (begun == null) {
            throw new IllegalStateException("the chain of " + stream + " was just begun");
        }
        return begun;
    }

    private @Nullable AuditChain find(Stream stream) {
        return entities.find(AuditChain.class, stream.name(), LockModeType.PESSIMISTIC_WRITE);
    }

    /** Two may begin the same chain at once: the second waits for the first and then finds it there. */
    private void begin(Stream stream) {
        entities.createNativeQuery("insert into audit_chain (stream, last_sequence, last_hash, version)"
                        + " values (?1, 0, ?2, 1) on conflict do nothing")
                .setParameter(1, stream.name())
                .setParameter(2, AuditChain.GENESIS)
                .executeUpdate();
    }
}
