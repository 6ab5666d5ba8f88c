package nl.maatstaf.identity.session;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.maatstaf.identity.IssueToken;
import nl.maatstaf.time.TimeOrderedId;
import org.jspecify.annotations.Nullable;

/**
 * A user's key to the API: shown once when it is issued, kept only as a digest, valid until it expires or is revoked. It
 * gives what its user may, no more.
 */
@Entity
@Table(name = "api_token")
public class ApiToken {

    @Id
    @Column(name = "id", nullable = false)
    private UUID id;

    @Column(name = "user_id", nullable = false)
    private UUID userId;

    @Column(name = "token_hash", nullable = false, length = 64)
    private String tokenHash;

    @Column(name = "label", nullable = false, length = IssueToken.LABEL)
    private String label;

    @Column(name = "created_at", nullable = false)
    private Instant createdAt;

    @Column(name = "expires_at", nullable = false)
    private Instant expiresAt;

    @Column(name = "revoked_at")
    private @Nullable Instant revokedAt;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    protected ApiToken() {}

    public ApiToken(UUID userId, TokenSecret secret, String label, Instant createdAt, Instant expiresAt) {
        this.id = TimeOrderedId.next();
        this.userId = userId;
        this.tokenHash = secret.digest();
        this.label = label;
        this.createdAt = createdAt;
        this.expiresAt = expiresAt;
    }

    public TokenIssued issued(String username, LocalDate today) {
        return new TokenIssued(id, username, label, expiresAt, today);
    }

    /** No more requests with it; a token once revoked stays so. */
    public TokenRevoked revoke(String username, Instant now, LocalDate today) {
        if (revokedAt == null) {
            revokedAt = now;
        }
        return new TokenRevoked(id, username, label, today);
    }

    public boolean isValidAt(Instant moment) {
        return revokedAt == null && moment.isBefore(expiresAt);
    }

    public UUID id() {
        return id;
    }

    public UUID userId() {
        return userId;
    }

    public String label() {
        return label;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant expiresAt() {
        return expiresAt;
    }
}
