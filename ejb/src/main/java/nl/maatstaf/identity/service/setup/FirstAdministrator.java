package nl.maatstaf.identity.service.setup;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import nl.maatstaf.access.Actor;
import nl.maatstaf.access.Role;
import nl.maatstaf.audit.AuditLog;
import nl.maatstaf.identity.AppUser;
import nl.maatstaf.identity.AppUsers;
import nl.maatstaf.identity.Duties;
import nl.maatstaf.identity.service.password.PasswordHash;
import nl.maatstaf.identity.service.password.RandomPassword;
import nl.maatstaf.time.service.Now;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Gives an empty system without demo data its first user: an administrator whose one-time password stands in
 * {@code admin-access.txt} in the home directory and must be replaced at the first sign-in, within a day.
 */
@Singleton
@Startup
@DependsOn("SchemaMigration")
public class FirstAdministrator {

    private AppUsers users;
    private AuditLog log;
    private Now now;
    private Boolean demo;
    private String home;

    protected FirstAdministrator() {}

    // The server's generated subclass calls this constructor with nulls: no primitives, and nothing is asked of them.
    @Inject
    public FirstAdministrator(
            AppUsers users,
            AuditLog log,
            Now now,
            @ConfigProperty(name = "maatstaf.demo", defaultValue = "false") Boolean demo,
            @ConfigProperty(name = "maatstaf.home", defaultValue = ".") String home) {
        this.users = users;
        this.log = log;
        this.now = now;
        this.demo = demo;
        this.home = home;
    }

    @PostConstruct
    void start() {
        create();
    }

    /** The password is on disk before the user is in the database: a start that fails in between begins again. */
    void create() {
        if (demo || !users.isEmpty()) {
            return;
        }
        String password = RandomPassword.next();
        Duties duties = Duties.ofOfficial(Set.of(Role.ADMINISTRATOR), Set.of());
        AppUser user = new AppUser("beheerder", "Beheerder", PasswordHash.of(password), duties, now.instant());
        new AccessFile(Path.of(home), "admin-access.txt")
                .add(List.of(String.join(" ", Role.ADMINISTRATOR.code(), user.username(), password)));
        users.add(user);
        log.append(List.of(user.created(now.today())), Actor.system(), now.instant());
    }
}
