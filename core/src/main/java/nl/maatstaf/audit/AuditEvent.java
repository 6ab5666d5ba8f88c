package nl.maatstaf.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import nl.maatstaf.access.Author;
import nl.maatstaf.access.Origin;
import nl.maatstaf.time.PartialDate;
import nl.maatstaf.time.TimeOrderedId;
import org.jspecify.annotations.Nullable;

/**
 * An event as it is kept: written once by its {@link AuditChain} and never changed. Only its erasable part (the actor's
 * name, the reason, old and new values) may one day be removed by law; its digest stays, and the chain holds.
 */
@Entity
@Table(name = "audit_event")
public class AuditEvent {

    private static final SecureRandom RANDOM = new SecureRandom();

    @Id
    @Column(name = "id", nullable = false, updatable = false)
    private UUID id;

    @Column(name = "stream", nullable = false, updatable = false, length = 60)
    private String stream;

    @Column(name = "sequence", nullable = false, updatable = false)
    private long sequence;

    @Column(name = "recorded_at", nullable = false, updatable = false)
    private Instant recordedAt;

    @Embedded
    private PartialDate occurred;

    @Column(name = "actor_id", nullable = false, updatable = false)
    private UUID actorId;

    @Column(name = "actor_name", nullable = false, updatable = false, length = 200)
    private String actorName;

    @Enumerated(EnumType.STRING)
    @Column(name = "origin", nullable = false, updatable = false, length = 10)
    private Origin origin;

    @Column(name = "subject_type", nullable = false, updatable = false, length = 60)
    private String subjectType;

    @Column(name = "subject_id", nullable = false, updatable = false)
    private UUID subjectId;

    @Column(name = "action", nullable = false, updatable = false, length = 60)
    private String action;

    @Column(name = "reason", updatable = false)
    private @Nullable String reason;

    @Column(name = "shared", nullable = false, updatable = false)
    private boolean shared;

    @Column(name = "payload", updatable = false)
    private @Nullable String payload;

    @Column(name = "payload_digest", nullable = false, updatable = false, length = 64)
    private String payloadDigest;

    @Column(name = "previous_hash", nullable = false, updatable = false, length = 64)
    private String previousHash;

    @Column(name = "hash", nullable = false, updatable = false, length = 64)
    private String hash;

    protected AuditEvent() {}

    AuditEvent(ChainHead head, Event event, Author author, Instant recordedAt) {
        this(head, event, author, recordedAt, TimeOrderedId.next(), newSalt());
    }

    AuditEvent(ChainHead head, Event event, Author author, Instant recordedAt, UUID id, String salt) {
        this.id = id;
        this.stream = head.stream();
        this.sequence = head.sequence() + 1;
        this.recordedAt = recordedAt.truncatedTo(ChronoUnit.MICROS);
        this.occurred = event.occurred();
        this.actorId = author.userId();
        this.actorName = author.displayName();
        this.origin = author.origin();
        this.subjectType = event.subject().type();
        this.subjectId = event.subject().id();
        this.action = event.type().code();
        this.reason = event.reason();
        this.shared = event.isShared();
        this.payload = CanonicalJson.payload(event.oldValues(), event.newValues(), salt);
        this.payloadDigest = Sha256.of(CanonicalForm.ofPayload(actorName, reason, payload));
        this.previousHash = head.hash();
        this.hash = Sha256.of(CanonicalForm.ofEvent(this));
    }

    private static String newSalt() {
        byte[] salt = new byte[16];
        RANDOM.nextBytes(salt);
        return HexFormat.of().formatHex(salt);
    }

    /** Whether this row still says what it said when it was written, as far as it has not been erased. */
    boolean isUnaltered() {
        return hash.equals(Sha256.of(CanonicalForm.ofEvent(this)))
                && (payload == null
                        || payloadDigest.equals(Sha256.of(CanonicalForm.ofPayload(actorName, reason, payload))));
    }

    public UUID id() {
        return id;
    }

    public Stream stream() {
        return new Stream(stream);
    }

    /** Its number in the stream, from 1. */
    public long sequence() {
        return sequence;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public PartialDate occurred() {
        return occurred;
    }

    public UUID actorId() {
        return actorId;
    }

    public String actorName() {
        return actorName;
    }

    public Origin origin() {
        return origin;
    }

    public Subject subject() {
        return new Subject(LegacyEventCodes.code(subjectType), subjectId);
    }

    /** What it happened to, in the words that were hashed. */
    Subject storedSubject() {
        return new Subject(subjectType, subjectId);
    }

    /** What happened, also where it was kept under an earlier name. */
    public EventType type() {
        return EventCatalog.ofStored(action);
    }

    /** What happened, in the word that was hashed. */
    String storedAction() {
        return action;
    }

    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    /** Whether the company whose case it is may see it. */
    public boolean isShared() {
        return shared;
    }

    /** Old and new values as JSON {@code {"new":{},"old":{},"salt":""}}; empty when they were erased. */
    public Optional<String> payload() {
        return Optional.ofNullable(payload);
    }

    public String payloadDigest() {
        return payloadDigest;
    }

    public String previousHash() {
        return previousHash;
    }

    public String hash() {
        return hash;
    }
}
