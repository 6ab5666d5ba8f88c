package nl.maatstaf.identity.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.maatstaf.access.Right;
import nl.maatstaf.access.Role;
import nl.maatstaf.access.service.CurrentActor;
import nl.maatstaf.access.service.NoRightRequired;
import nl.maatstaf.access.service.Requires;
import nl.maatstaf.audit.AuditLog;
import nl.maatstaf.audit.Event;
import nl.maatstaf.delivery.service.ExpectedVersion;
import nl.maatstaf.delivery.service.Once;
import nl.maatstaf.identity.AppUser;
import nl.maatstaf.identity.AppUsers;
import nl.maatstaf.identity.ChosenPassword;
import nl.maatstaf.identity.CreateUser;
import nl.maatstaf.identity.Duties;
import nl.maatstaf.identity.IdentityRefusals;
import nl.maatstaf.identity.UserBlocked;
import nl.maatstaf.identity.service.password.OwnPassword;
import nl.maatstaf.identity.service.password.PasswordHash;
import nl.maatstaf.identity.service.password.PasswordRules;
import nl.maatstaf.identity.session.SessionEnded;
import nl.maatstaf.time.service.Now;
import org.jspecify.annotations.Nullable;

/**
 * Users: made, given duties and blocked by an administrator, as long as no other becomes administrator by it; a password
 * is its user's own. What would act twice takes a
 * key, so that it does not; what changes nothing is not logged.
 */
@Stateless
public class UserService {

    private AppUsers users;
    private UserChanges changes;
    private GrantedAccess access;
    private AuditLog log;
    private CurrentActor current;
    private Now now;
    private OwnPassword ownPassword;
    private jakarta.enterprise.event.Event<UserBlocked> blocked;

    protected UserService() {}

    @Inject
    public UserService(
            AppUsers users,
            UserChanges changes,
            GrantedAccess access,
            AuditLog log,
            CurrentActor current,
            Now now,
            OwnPassword ownPassword,
            jakarta.enterprise.event.Event<UserBlocked> blocked) {
        this.users = users;
        this.changes = changes;
        this.access = access;
        this.log = log;
        this.current = current;
        this.now = now;
        this.ownPassword = ownPassword;
        this.blocked = blocked;
    }

    /**
     * Makes a user.
     *
     * @return the one-time password, which is given once and kept nowhere; none when the user was made before with this
     *     key
     */
    @Requires(Right.MANAGE_USERS)
    @Once
    public Optional<String> create(CreateUser command, @Nullable String key) {
        if (command.duties().roles().contains(Role.ADMINISTRATOR)) {
            throw IdentityRefusals.SECOND_ADMINISTRATOR_NEEDED.with();
        }
        command.duties().checkProgrammes();
        return Optional.of(changes.create(command, current.get()));
    }

    /**
     * Gives a user who lost the password a new one-time password: sessions end, and tokens are revoked.
     *
     * @return the one-time password, which is given once and kept nowhere; none when it was given before with this key
     */
    @Requires(Right.MANAGE_USERS)
    @Once
    public Optional<String> giveOneTimePassword(String username, @Nullable String key) {
        AppUser user = another(username);
        if (user.duties().roles().contains(Role.ADMINISTRATOR)) {
            throw IdentityRefusals.SECOND_ADMINISTRATOR_NEEDED.with();
        }
        return Optional.of(changes.giveOneTimePassword(user, current.get()));
    }

    /**
     * Gives a user other roles, programmes or organisations: sessions end, and tokens are revoked.
     *
     * @param seen the version the caller looked at; none when the caller did not look
     */
    @Requires(Right.MANAGE_USERS)
    @Once
    public void assign(String username, @ExpectedVersion @Nullable Long seen, Duties duties, @Nullable String key) {
        AppUser user = users.holdByUsername(username);
        if (seen != null && seen != user.version()) {
            throw IdentityRefusals.USER_CHANGED_MEANWHILE.with();
        }
        if (isCaller(user) && !duties.roles().contains(Role.ADMINISTRATOR)) {
            throw IdentityRefusals.OWN_ACCOUNT.with();
        }
        if (makesAdministrator(user, duties)) {
            throw IdentityRefusals.SECOND_ADMINISTRATOR_NEEDED.with();
        }
        duties.checkProgrammes();
        changes.assign(user, duties, current.get());
    }

    /** Keeps a user out: sessions end, tokens are revoked, and contexts that keep something of the user are notified. */
    @Requires(Right.MANAGE_USERS)
    public void block(String username) {
        AppUser user = another(username);
        if (user.isActive()) {
            UserBlocked event = user.block(now.today());
            append(event);
            endAccess(user, SessionEnded.Cause.BLOCKED, null);
            blocked.fire(event);
        }
    }

    /** Lets a user in again, with the password only. */
    @Requires(Right.MANAGE_USERS)
    public void unblock(String username) {
        AppUser user = users.holdByUsername(username);
        if (!user.isActive()) {
            append(user.unblock(now.today()));
        }
    }

    /** Replaces the caller's own password: this session goes on, others end, and tokens are revoked. */
    @NoRightRequired("a password is its user's own")
    public void changePassword(String currentPassword, String newPassword) {
        AppUser user = users.holdByUsername(current.get().username());
        ownPassword.check(user, currentPassword);
        PasswordRules.check(new ChosenPassword(newPassword), user.username(), user.displayName());
        if (newPassword.equals(currentPassword)) {
            throw IdentityRefusals.PASSWORD_NOT_NEW.with();
        }
        append(user.changePassword(PasswordHash.of(newPassword), now.today()));
        endAccess(user, SessionEnded.Cause.PASSWORD, current.session().orElse(null));
    }

    /** Whether the user would get the role, who does not have it. */
    static boolean makesAdministrator(AppUser user, Duties duties) {
        return duties.roles().contains(Role.ADMINISTRATOR)
                && !user.duties().roles().contains(Role.ADMINISTRATOR);
    }

    /** Someone else than the caller. */
    private AppUser another(String username) {
        AppUser user = users.holdByUsername(username);
        if (isCaller(user)) {
            throw IdentityRefusals.OWN_ACCOUNT.with();
        }
        return user;
    }

    private boolean isCaller(AppUser user) {
        return user.id().equals(current.get().userId());
    }

    private void endAccess(AppUser user, SessionEnded.Cause cause, @Nullable UUID kept) {
        access.end(user.id(), user.username(), cause, kept, current.get());
    }

    private void append(Event event) {
        log.append(List.of(event), current.get(), now.instant());
    }
}
