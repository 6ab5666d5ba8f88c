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
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import nl.maatstaf.time.TimeOrderedId;

/**
 * Someone who can sign in. Made by an administrator with a one-time password, which the user replaces at the first
 * sign-in; blocked when they leave, and never removed, because what they did stays.
 */
@Entity
@Table(name = "app_user")
public class AppUser {

    @Id
    @Column(name = "id", nullable = false)
    private UUID id;

    @Column(name = "username", nullable = false, length = 100)
    private String username;

    @Column(name = "display_name", nullable = false, length = 200)
    private String displayName;

    @Column(name = "password_hash", nullable = false, length = 400)
    private String passwordHash;

    @Enumerated(EnumType.STRING)
    @Column(name = "status", nullable = false, length = 10)
    private Status status = Status.ACTIVE;

    @Column(name = "must_change_password", nullable = false)
    private boolean mustChangePassword = true;

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

    @SuppressWarnings("NullAway.Init")
    protected AppUser() {}

    /**
     * A new user with a one-time password.
     *
     * @param passwordHash of the one-time password, as the hashing writes it
     */
    public AppUser(String username, String displayName, String passwordHash, Duties duties) {
        this.id = TimeOrderedId.next();
        this.username = username;
        this.displayName = displayName;
        this.passwordHash = passwordHash;
        take(duties);
    }

    public UserCreated created(LocalDate today) {
        return new UserCreated(id, username, displayName, duties(), today);
    }

    /** The user's own choice of password, after which the one-time password is gone. */
    public PasswordChanged changePassword(String newHash, LocalDate today) {
        passwordHash = newHash;
        mustChangePassword = false;
        return new PasswordChanged(id, username, today);
    }

    /** A one-time password from an administrator, in place of a lost one: sessions there are end, and tokens rest. */
    public OneTimePasswordGiven giveOneTimePassword(String newHash, LocalDate today) {
        passwordHash = newHash;
        mustChangePassword = true;
        return new OneTimePasswordGiven(id, username, today);
    }

    /** Other roles, programmes or organisations, from the next request on. */
    public DutiesChanged assign(Duties duties, LocalDate today) {
        Duties before = duties();
        take(duties);
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

    private void take(Duties duties) {
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

    public Duties duties() {
        return new Duties(roles, programmes, organisations);
    }

    public long version() {
        return version;
    }
}
