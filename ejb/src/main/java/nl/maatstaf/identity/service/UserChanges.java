package nl.maatstaf.identity.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.maatstaf.access.Author;
import nl.maatstaf.audit.AuditLog;
import nl.maatstaf.identity.AppUser;
import nl.maatstaf.identity.AppUsers;
import nl.maatstaf.identity.CreateUser;
import nl.maatstaf.identity.Duties;
import nl.maatstaf.identity.IdentityRefusals;
import nl.maatstaf.identity.service.password.PasswordHash;
import nl.maatstaf.identity.service.password.RandomPassword;
import nl.maatstaf.identity.session.SessionEnded;
import nl.maatstaf.time.service.Now;

/** What is done to a user once it is decided: by one administrator, by two, or at the command line of the server. */
@ApplicationScoped
public class UserChanges {

    private AppUsers users;
    private GrantedAccess access;
    private AuditLog log;
    private Now now;

    protected UserChanges() {}

    @Inject
    public UserChanges(AppUsers users, GrantedAccess access, AuditLog log, Now now) {
        this.users = users;
        this.access = access;
        this.log = log;
        this.now = now;
    }

    /** Makes a user, whose one-time password it returns. */
    public String create(CreateUser command, Author author) {
        if (users.findByUsername(command.username()).isPresent()) {
            throw IdentityRefusals.USERNAME_TAKEN.with(command.username());
        }
        String password = RandomPassword.next();
        AppUser user = new AppUser(
                command.username(), command.displayName(), PasswordHash.of(password), command.duties(), now.instant());
        users.add(user);
        log.append(List.of(user.created(now.today())), author, now.instant());
        return password;
    }

    /** Gives a held user other duties; what changes nothing is not logged. */
    public void assign(AppUser user, Duties duties, Author author) {
        if (!duties.equals(user.duties())) {
            log.append(List.of(user.assign(duties, now.today())), author, now.instant());
            access.end(user.id(), user.username(), SessionEnded.Cause.DUTIES, null, author);
        }
    }

    /** Gives a held user the one-time password that it returns. */
    public String giveOneTimePassword(AppUser user, Author author) {
        String password = RandomPassword.next();
        log.append(
                List.of(user.giveOneTimePassword(PasswordHash.of(password), now.instant(), now.today())),
                author,
                now.instant());
        access.end(user.id(), user.username(), SessionEnded.Cause.PASSWORD, null, author);
        return password;
    }
}
