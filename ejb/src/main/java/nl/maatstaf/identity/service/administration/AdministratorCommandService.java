package nl.maatstaf.identity.service.administration;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.maatstaf.access.Actor;
import nl.maatstaf.access.Role;
import nl.maatstaf.access.service.NoRightRequired;
import nl.maatstaf.audit.AuditLog;
import nl.maatstaf.identity.AppUser;
import nl.maatstaf.identity.AppUsers;
import nl.maatstaf.identity.Duties;
import nl.maatstaf.identity.administration.AdministratorCommanded;
import nl.maatstaf.identity.administration.AdministratorRequest;
import nl.maatstaf.identity.service.UserChanges;
import nl.maatstaf.identity.service.setup.AccessFile;
import nl.maatstaf.time.service.Now;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What whoever runs the system may do at its command line, as long as there are no two administrators to do it together:
 * make a user administrator, and give an administrator a new one-time password.
 */
@Stateless
public class AdministratorCommandService {

    private static final int ENOUGH = 2;

    private AppUsers users;
    private UserChanges changes;
    private AuditLog log;
    private Now now;
    private String home;

    protected AdministratorCommandService() {}

    @Inject
    public AdministratorCommandService(
            AppUsers users,
            UserChanges changes,
            AuditLog log,
            Now now,
            @ConfigProperty(name = "maatstaf.home", defaultValue = ".") String home) {
        this.users = users;
        this.changes = changes;
        this.log = log;
        this.now = now;
        this.home = home;
    }

    /** What came of a command, in one line for whoever gave it. */
    public record Answer(boolean done, String line) {}

    /** Gives a user the role of administrator, beside what the user does already. */
    @NoRightRequired("the command line's: whoever can write in the home can also write in the database")
    public Answer make(String username) {
        Optional<AppUser> found = users.findByUsername(username).map(users::hold);
        if (found.isEmpty()) {
            return refused("there is no user %s; add one under Gebruikers first, with another role", username);
        }
        AppUser user = found.get();
        Duties before = user.duties();
        if (before.roles().contains(Role.ADMINISTRATOR)) {
            return refused("%s is an administrator already", username);
        }
        if (!user.isActive()) {
            return refused("%s is blocked", username);
        }
        if (before.roles().stream().anyMatch(Role::isCompany)) {
            return refused("%s is a user of a company and cannot be an administrator", username);
        }
        if (users.findAdministrators(now.instant()).size() >= ENOUGH) {
            return refused(
                    "there are two administrators: let one ask it under Gebruikers and another approve", username);
        }
        append(user, AdministratorRequest.Kind.MAKE);
        Set<Role> roles = new HashSet<>(before.roles());
        roles.add(Role.ADMINISTRATOR);
        changes.assign(user, Duties.ofOfficial(roles, before.programmes()), Actor.system());
        return new Answer(true, username + " is an administrator from now on, and signs in again");
    }

    /** Gives an administrator a new one-time password, in {@code admin-access.txt}. */
    @NoRightRequired("the command line's: whoever can write in the home can also write in the database")
    public Answer reset(String username) {
        Optional<AppUser> found = users.findByUsername(username).map(users::hold);
        if (found.filter(user -> user.duties().roles().contains(Role.ADMINISTRATOR))
                .isEmpty()) {
            return refused("there is no administrator %s; others get a new password under Gebruikers", username);
        }
        AppUser user = found.get();
        if (!user.isActive()) {
            return refused("%s is blocked", username);
        }
        long others = users.findAdministrators(now.instant()).stream()
                .filter(name -> !name.equals(username))
                .count();
        if (others >= ENOUGH) {
            return refused(
                    "there are two other administrators: let one ask it under Gebruikers and another approve",
                    username);
        }
        append(user, AdministratorRequest.Kind.RESET);
        String password = changes.giveOneTimePassword(user, Actor.system());
        new AccessFile(Path.of(home), "admin-access.txt")
                .add(List.of(String.join(" ", Role.ADMINISTRATOR.code(), username, password)));
        return new Answer(true, username + " has a one-time password for 24 hours, in admin-access.txt");
    }

    private void append(AppUser user, AdministratorRequest.Kind kind) {
        AdministratorCommanded event = new AdministratorCommanded(user.id(), user.username(), kind, now.today());
        log.append(List.of(event), Actor.system(), now.instant());
    }

    private static Answer refused(String why, String username) {
        return new Answer(false, why.formatted(username));
    }
}
