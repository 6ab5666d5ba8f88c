package nl.maatstaf.identity.session;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.maatstaf.time.TimeOrderedId;
import org.jspecify.annotations.Nullable;

/**
 * A user at work in one browser: begun by signing in, over when the user or somebody else ends it, after twelve hours, or
 * when nothing was asked for over an hour. Once over it stays so.
 */
@Entity
@Table(name = "user_session")
public class UserSession {

    /** The longest a session lasts. */
    public static final Duration LONGEST = Duration.ofHours(12);

    /** How old the moment it was last seen may become before it is written anew. */
    public static final Duration SEEN_EVERY = Duration.ofMinutes(10);

    /** The longest without a request: the hour of the server, and what the moment last seen may be behind. */
    public static final Duration LONGEST_IDLE = Duration.ofHours(1).plus(SEEN_EVERY);

    /** The most sessions of one user at a time. */
    public static final int MOST = 5;

    /** The most characters of an address. */
    public static final int LONGEST_ADDRESS = 100;

    /** The most characters of a device. */
    public static final int LONGEST_DEVICE = 100;

    @Id
    @Column(name = "id", nullable = false)
    private UUID id;

    @Column(name = "user_id", nullable = false)
    private UUID userId;

    @Column(name = "secret_hash", nullable = false, length = 64)
    private String secretHash;

    @Column(name = "started_at", nullable = false)
    private Instant startedAt;

    @Column(name = "last_seen_at", nullable = false)
    private Instant lastSeenAt;

    @Column(name = "ends_at", nullable = false)
    private Instant endsAt;

    @Column(name = "address", nullable = false, length = LONGEST_ADDRESS)
    private String address;

    @Column(name = "device", nullable = false, length = LONGEST_DEVICE)
    private String device;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    protected UserSession() {}

    /**
     * A session from now on.
     *
     * @param address where the user signed in from
     * @param device the browser and system in a few words; empty when they are not known
     */
    public UserSession(UUID userId, SessionSecret secret, Instant now, String address, String device) {
        this.id = TimeOrderedId.next();
        this.userId = userId;
        this.secretHash = secret.digest();
        this.startedAt = now;
        this.lastSeenAt = now;
        this.endsAt = now.plus(LONGEST);
        this.address = cut(address, LONGEST_ADDRESS);
        this.device = cut(device, LONGEST_DEVICE);
    }

    /** Whether requests of it are still answered. */
    public boolean isOpenAt(Instant moment) {
        return endedAt == null && moment.isBefore(endsAt) && moment.isBefore(lastSeenAt.plus(LONGEST_IDLE));
    }

    /** No more requests of it. */
    public SessionEnded end(String username, SessionEnded.Cause cause, Instant now, LocalDate today) {
        endedAt = now;
        return new SessionEnded(userId, username, id, device, cause, today);
    }

    /** Over because its user signed out. */
    public SignedOut signOut(String username, Instant now, LocalDate today) {
        endedAt = now;
        return new SignedOut(userId, username, today);
    }

    private static String cut(String text, int longest) {
        return text.substring(0, Math.min(text.length(), longest));
    }

    public UUID id() {
        return id;
    }

    public UUID userId() {
        return userId;
    }
}
