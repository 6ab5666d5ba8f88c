package nl.maatstaf.identity.administration;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.maatstaf.access.Actor;
import nl.maatstaf.access.Role;
import nl.maatstaf.identity.CreateUser;
import nl.maatstaf.identity.Duties;
import nl.maatstaf.identity.IdentityRefusals;
import nl.maatstaf.time.TimeOrderedId;
import nl.maatstaf.time.UuidConverter;
import org.jspecify.annotations.Nullable;

/**
 * What one administrator may not do alone: make somebody administrator, or give an administrator a new one-time password.
 * One asks, another approves or declines, neither of them the user it is about; who asked can take it back, and after a
 * week it lapses.
 */
@Entity
@Table(name = "administrator_request")
public class AdministratorRequest {

    /** How long others have to decide. */
    public static final Duration TERM = Duration.ofDays(7);

    @Id
    @Column(name = "id", nullable = false)
    private UUID id;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, length = 10)
    private Kind kind;

    @Column(name = "username", nullable = false, length = CreateUser.USERNAME)
    private String username;

    @Column(name = "display_name", length = CreateUser.DISPLAY_NAME)
    private @Nullable String displayName;

    @Column(name = "roles", nullable = false, length = 400)
    private String roles;

    @Column(name = "programmes", nullable = false, length = 2000)
    private String programmes;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false, length = 10)
    private State state = State.OPEN;

    @Column(name = "asked_by", nullable = false)
    private UUID askedBy;

    @Column(name = "asked_at", nullable = false)
    private Instant askedAt;

    @Convert(converter = UuidConverter.class)
    @Column(name = "decided_by")
    private @Nullable UUID decidedBy;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    /** What is asked. */
    public enum Kind {
        /** To give a user, who may still have to be made, duties with the role of administrator. */
        MAKE,
        /** To give an administrator a new one-time password. */
        RESET
    }

    /** What became of it. */
    public enum State {
        OPEN,
        APPROVED,
        DECLINED,
        WITHDRAWN,
        LAPSED
    }

    protected AdministratorRequest() {}

    private AdministratorRequest(Kind kind, String username, @Nullable String displayName, Actor asker, Instant now) {
        this.id = TimeOrderedId.next();
        this.kind = kind;
        this.username = username;
        this.displayName = displayName;
        this.roles = "";
        this.programmes = "";
        this.askedBy = asker.userId();
        this.askedAt = now;
    }

    /**
     * To make somebody administrator.
     *
     * @param displayName the name of a user who is still to be made; none when there is such a user
     */
    public static AdministratorRequest toMake(
            String username, @Nullable String displayName, Duties duties, Actor asker, Instant now) {
        AdministratorRequest request = new AdministratorRequest(Kind.MAKE, username, displayName, asker, now);
        request.roles = joined(duties.roles().stream().map(Role::name));
        request.programmes = joined(duties.programmes().stream());
        return request;
    }

    public static AdministratorRequest toReset(String username, Actor asker, Instant now) {
        return new AdministratorRequest(Kind.RESET, username, null, asker, now);
    }

    public AdministratorRequestMade made(LocalDate today) {
        return new AdministratorRequestMade(id, kind, username, kind == Kind.MAKE ? duties() : null, today);
    }

    /** Approval by another administrator than the one who asked and the one it is about. */
    public AdministratorRequestApproved approve(Actor by, Instant now, LocalDate today) {
        checkOpen(now);
        if (by.userId().equals(askedBy) || by.username().equals(username)) {
            throw IdentityRefusals.OWN_REQUEST.with();
        }
        close(State.APPROVED, by, now);
        return new AdministratorRequestApproved(id, kind, username, today);
    }

    public AdministratorRequestDeclined decline(Actor by, Instant now, LocalDate today) {
        checkOpen(now);
        if (by.userId().equals(askedBy)) {
            throw IdentityRefusals.OWN_REQUEST.with();
        }
        close(State.DECLINED, by, now);
        return new AdministratorRequestDeclined(id, kind, username, today);
    }

    public AdministratorRequestWithdrawn withdraw(Actor by, Instant now, LocalDate today) {
        checkOpen(now);
        if (!by.userId().equals(askedBy)) {
            throw IdentityRefusals.REQUEST_OF_ANOTHER.with();
        }
        close(State.WITHDRAWN, by, now);
        return new AdministratorRequestWithdrawn(id, kind, username, today);
    }

    /** Over without a decision. */
    public AdministratorRequestLapsed lapse(Instant now, LocalDate today) {
        state = State.LAPSED;
        decidedAt = now;
        return new AdministratorRequestLapsed(id, kind, username, today);
    }

    public boolean isOpenAt(Instant moment) {
        return state == State.OPEN && moment.isBefore(askedAt.plus(TERM));
    }

    private void checkOpen(Instant moment) {
        if (!isOpenAt(moment)) {
            throw IdentityRefusals.REQUEST_NOT_OPEN.with();
        }
    }

    private void close(State outcome, Actor by, Instant now) {
        state = outcome;
        decidedBy = by.userId();
        decidedAt = now;
    }

    private static String joined(Stream<String> codes) {
        return codes.sorted().collect(Collectors.joining(","));
    }

    private static Set<String> split(String codes) {
        return Stream.of(codes.split(",", -1)).filter(code -> !code.isEmpty()).collect(Collectors.toSet());
    }

    public UUID id() {
        return id;
    }

    public Kind kind() {
        return kind;
    }

    public String username() {
        return username;
    }

    /** The name of a user who is still to be made. */
    public @Nullable String displayName() {
        return displayName;
    }

    /** What the user would do, where somebody is to be made administrator. */
    public Duties duties() {
        return Duties.ofOfficial(
                split(roles).stream().map(Role::valueOf).collect(Collectors.toSet()), split(programmes));
    }
}
