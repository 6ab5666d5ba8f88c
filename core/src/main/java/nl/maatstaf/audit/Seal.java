package nl.maatstaf.audit;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * The signed heads of all chains that grew since the seal before. Seals form a chain of their own, so that after a seal
 * neither the end of a chain can be cut off nor a chain be written anew without it showing. Its digest goes to the
 * server's log as well, where the database cannot reach it.
 */
@Entity
@Table(name = "audit_seal")
public class Seal {

    @Id
    @Column(name = "number", nullable = false, updatable = false)
    private long number;

    @Column(name = "sealed_at", nullable = false, updatable = false)
    private Instant sealedAt;

    @Column(name = "previous_digest", nullable = false, updatable = false, length = 64)
    private String previousDigest;

    @Column(name = "digest", nullable = false, updatable = false, length = 64)
    private String digest;

    @Column(name = "signature", nullable = false, updatable = false, length = 100)
    private String signature;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "audit_seal_head", joinColumns = @JoinColumn(name = "seal_number"))
    private List<ChainHead> heads;

    protected Seal() {}

    private Seal(long number, String previousDigest, List<ChainHead> heads, Instant sealedAt, SealKey key) {
        this.number = number;
        this.sealedAt = sealedAt.truncatedTo(ChronoUnit.MICROS);
        this.previousDigest = previousDigest;
        this.heads = heads;
        this.digest = Sha256.of(CanonicalForm.ofSeal(number, this.sealedAt, previousDigest, heads));
        this.signature = key.sign(digest);
    }

    /**
     * Seals heads.
     *
     * @param previous the newest seal, empty for the first
     * @param heads of the chains that grew since
     * @param sealedAt now
     */
    public static Seal over(Optional<Seal> previous, List<ChainHead> heads, Instant sealedAt, SealKey key) {
        long number = previous.map(Seal::number).orElse(0L) + 1;
        String previousDigest = previous.map(Seal::digest).orElse(AuditChain.GENESIS);
        return new Seal(number, previousDigest, List.copyOf(heads), sealedAt, key);
    }

    /** Whether it follows the seal with this number and digest, is what was sealed, and was signed with the key. */
    boolean follows(long previousNumber, String expectedPreviousDigest, SealKey key) {
        return number == previousNumber + 1
                && previousDigest.equals(expectedPreviousDigest)
                && digest.equals(Sha256.of(CanonicalForm.ofSeal(number, sealedAt, previousDigest, heads)))
                && key.hasSigned(digest, signature);
    }

    /** Its number, from 1 without gaps. */
    public long number() {
        return number;
    }

    public Instant sealedAt() {
        return sealedAt;
    }

    public String digest() {
        return digest;
    }

    public List<ChainHead> heads() {
        return List.copyOf(heads);
    }
}
