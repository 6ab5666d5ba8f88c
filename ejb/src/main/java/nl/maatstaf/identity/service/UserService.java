package nl.maatstaf.identity.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.regex.Pattern;
import nl.maatstaf.audit.AuditLog;
import nl.maatstaf.audit.Event;
import nl.maatstaf.identity.AppUser;
import nl.maatstaf.identity.AppUsers;
import nl.maatstaf.identity.Duties;
import nl.maatstaf.identity.PasswordNotNew;
import nl.maatstaf.identity.PasswordTooShort;
import nl.maatstaf.identity.Right;
import nl.maatstaf.identity.UsernameInvalid;
import nl.maatstaf.identity.UsernameTaken;
import nl.maatstaf.identity.WrongPassword;
import nl.maatstaf.time.service.Now;

/** Users: made, given duties and blocked by an administrator; a password is its user's own. */
@Stateless
public class UserService {

    /** The shortest password, in characters (NIST SP 800-63B asks 15 where there is no second factor). */
    public static final int SHORTEST_PASSWORD = 15;

    private static final Pattern USERNAME = Pattern.compile("[a-z0-9._-]{2,100}");

    private AppUsers users;
    private AuditLog log;
    private CurrentActor current;
    private Now now;

    @SuppressWarnings("NullAway.Init")
    protected UserService() {}

    @Inject
    public UserService(AppUsers users, AuditLog log, CurrentActor current, Now now) {
        this.users = users;
        this.log = log;
        this.current = current;
        this.now = now;
    }

    /** Makes a user; returns the one-time password, which is shown once and kept nowhere. */
    @Requires(Right.MANAGE_USERS)
    public String create(CreateUser command) {
        if (!USERNAME.matcher(command.username()).matches()) {
            throw new UsernameInvalid();
        }
        if (users.findByUsername(command.username()).isPresent()) {
            throw new UsernameTaken(command.username());
        }
        String password = RandomPassword.next();
        AppUser user =
                new AppUser(command.username(), command.displayName(), PasswordHash.of(password), command.duties());
        users.add(user);
        tell(user.created(now.today()));
        return password;
    }

    @Requires(Right.MANAGE_USERS)
    public void assign(String username, Duties duties) {
        tell(users.getByUsername(username).assign(duties, now.today()));
    }

    @Requires(Right.MANAGE_USERS)
    public void block(String username) {
        tell(users.getByUsername(username).block(now.today()));
    }

    @Requires(Right.MANAGE_USERS)
    public void unblock(String username) {
        tell(users.getByUsername(username).unblock(now.today()));
    }

    /** Replaces the caller's own password. */
    @Open("a password is its user's own")
    public void changePassword(String currentPassword, String newPassword) {
        AppUser user = users.getByUsername(current.get().username());
        if (!PasswordHash.matches(currentPassword, user.passwordHash())) {
            throw new WrongPassword();
        }
        if (newPassword.codePointCount(0, newPassword.length()) < SHORTEST_PASSWORD) {
            throw new PasswordTooShort(SHORTEST_PASSWORD);
        }
        if (newPassword.equals(currentPassword)) {
            throw new PasswordNotNew();
        }
        tell(user.changePassword(PasswordHash.of(newPassword), now.today()));
    }

    private void tell(Event event) {
        log.append(List.of(event), current.get(), now.instant());
    }
}
