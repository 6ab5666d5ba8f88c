package nl.maatstaf.identity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import nl.maatstaf.access.Role;
import nl.maatstaf.text.SearchKey;
import nl.maatstaf.time.TimeOrderedId;
import org.jspecify.annotations.Nullable;

/**
 * Someone who can sign in. Made by an administrator with a one-time password, which the user replaces at the first
 * sign-in; blocked when they leave, and never removed, because what they did stays.
 */
@Entity
@Table(name = "app_user")
public class AppUser {

    /** How long a one-time password can be used. */
    public static final Duration ONE_TIME_TERM = Duration.ofHours(24);

    /** The most characters of a key: taking an accent apart makes a name longer. */
    private static final int MOST_KEY = 4 * CreateUser.DISPLAY_NAME;

    @Id
    @Column(name = "id", nullable = false)
    private UUID id;

    @Column(name = "username", nullable = false, length = CreateUser.USERNAME)
    private String username;

    @Column(name = "display_name", nullable = false, length = CreateUser.DISPLAY_NAME)
    private String displayName;

    /** The key of the name that is shown, by which users are found and put in order. */
    @Column(name = "search_key", nullable = false, length = MOST_KEY)
    private String searchKey;

    @Column(name = "password_hash", nullable = false, length = 400)
    private String passwordHash;

    @Enumerated(EnumType.STRING)
    @Column(name = "status", nullable = false, length = 10)
    private Status status = Status.ACTIVE;

    @Column(name = "must_change_password", nullable = false)
    private boolean mustChangePassword = true;

    @Column(name = "one_time_until")
    private @Nullable Instant oneTimeUntil;

    @ElementCollection
    @CollectionTable(name = "user_role", joinColumns = @JoinColumn(name = "user_id"))
    @Column(name = "role", nullable = false, length = 30)
    @Enumerated(EnumType.STRING)
    private Set<Role> roles = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "user_programme", joinColumns = @JoinColumn(name = "user_id"))
    @Column(name = "programme_code", nullable = false, length = 40)
    private Set<String> programmes = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "user_organisation", joinColumns = @JoinColumn(name = "user_id"))
    @Column(name = "organisation_id", nullable = false)
    private Set<UUID> organisations = new HashSet<>();

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    /** Whether a user may sign in. */
    public enum Status {
        ACTIVE,
        BLOCKED
    }

    protected AppUser() {}

    /**
     * A new user with a one-time password.
     *
     * @param passwordHash of the one-time password, as the hashing writes it
     * @param now from when the one-time password can be used
     */
    public AppUser(String username, String displayName, String passwordHash, Duties duties, Instant now) {
        this.id = TimeOrderedId.next();
        this.username = username;
        this.displayName = displayName;
        this.searchKey = SearchKey.of(displayName).cut(MOST_KEY).text();
        this.passwordHash = passwordHash;
        this.oneTimeUntil = now.plus(ONE_TIME_TERM);
        set(duties);
    }

    public UserCreated created(LocalDate today) {
        return new UserCreated(id, username, displayName, duties(), today);
    }

    /** The user's own choice of password, after which the one-time password is gone. */
    public PasswordChanged changePassword(String newHash, LocalDate today) {
        passwordHash = newHash;
        mustChangePassword = false;
        oneTimeUntil = null;
        return new PasswordChanged(id, username, today);
    }

    /** A one-time password from an administrator, in place of a lost one. */
    public OneTimePasswordGiven giveOneTimePassword(String newHash, Instant now, LocalDate today) {
        passwordHash = newHash;
        mustChangePassword = true;
        oneTimeUntil = now.plus(ONE_TIME_TERM);
        return new OneTimePasswordGiven(id, username, today);
    }

    /** Other roles, programmes or organisations, from the next request on. */
    public DutiesChanged assign(Duties duties, LocalDate today) {
        Duties before = duties();
        set(duties);
        return new DutiesChanged(id, username, before, duties, today);
    }

    /** No more sign-ins, and no more requests of sessions and tokens there are. */
    public UserBlocked block(LocalDate today) {
        status = Status.BLOCKED;
        return new UserBlocked(id, username, today);
    }

    public UserUnblocked unblock(LocalDate today) {
        status = Status.ACTIVE;
        return new UserUnblocked(id, username, today);
    }

    private void set(Duties duties) {
        roles.clear();
        roles.addAll(duties.roles());
        programmes.clear();
        programmes.addAll(duties.programmes());
        organisations.clear();
        organisations.addAll(duties.organisations());
    }

    public UUID id() {
        return id;
    }

    public String username() {
        return username;
    }

    public String displayName() {
        return displayName;
    }

    public String passwordHash() {
        return passwordHash;
    }

    public boolean isActive() {
        return status == Status.ACTIVE;
    }

    public boolean mustChangePassword() {
        return mustChangePassword;
    }

    /** Whether the user still has a one-time password and it can no longer be used. */
    public boolean isPastOneTime(Instant moment) {
        return oneTimeUntil != null && !moment.isBefore(oneTimeUntil);
    }

    public Duties duties() {
        return new Duties(roles, programmes, organisations);
    }

    public long version() {
        return version;
    }
}
