package nl.maatstaf.identity.service.setup;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import nl.maatstaf.access.Actor;
import nl.maatstaf.access.service.NoRightRequired;
import nl.maatstaf.audit.AuditLog;
import nl.maatstaf.identity.AppUser;
import nl.maatstaf.identity.AppUsers;
import nl.maatstaf.identity.Duties;
import nl.maatstaf.identity.IssueToken;
import nl.maatstaf.identity.service.password.PasswordHash;
import nl.maatstaf.identity.service.password.RandomPassword;
import nl.maatstaf.identity.session.ApiToken;
import nl.maatstaf.identity.session.ApiTokens;
import nl.maatstaf.identity.session.TokenSecret;
import nl.maatstaf.time.service.Now;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Makes the users of the demo portfolio that are not there yet, with random passwords and tokens, and writes them to
 * {@code demo-access.txt} in the home directory. Officials are there from the first start; whoever loads the demo
 * portfolio calls {@link #complete} when its companies are in. A database with users of its own gets none of it: there
 * the start is refused.
 */
@Singleton
@Startup
@DependsOn("SchemaMigration")
public class DemoUsers {

    private static final System.Logger LOGGER = System.getLogger("nl.maatstaf.identity");
    private static final String NO_DEMO = "this is not a demo database; set MAATSTAF_DEMO=false";

    private AppUsers users;
    private ApiTokens tokens;
    private CompanyByName companies;
    private AuditLog log;
    private Now now;
    private Boolean demo;
    private String home;

    protected DemoUsers() {}

    // The server's generated subclass calls this constructor with nulls: no primitives, and nothing is asked of them.
    @Inject
    public DemoUsers(
            AppUsers users,
            ApiTokens tokens,
            CompanyByName companies,
            AuditLog log,
            Now now,
            @ConfigProperty(name = "maatstaf.demo", defaultValue = "false") Boolean demo,
            @ConfigProperty(name = "maatstaf.home", defaultValue = ".") String home) {
        this.users = users;
        this.tokens = tokens;
        this.companies = companies;
        this.log = log;
        this.now = now;
        this.demo = demo;
        this.home = home;
    }

    @PostConstruct
    void start() {
        if (demo && !users.isEmpty() && DemoUser.ALL.stream().noneMatch(this::isThere)) {
            LOGGER.log(System.Logger.Level.ERROR, "Maatstaf cannot start: {0}", NO_DEMO);
            throw new IllegalStateException(NO_DEMO);
        }
        complete();
    }

    /** By both names, because others may have one of them. */
    private boolean isThere(DemoUser user) {
        return users.findByUsername(user.username())
                .filter(found -> found.displayName().equals(user.displayName()))
                .isPresent();
    }

    /**
     * Makes whoever is missing. A line is on disk before its user is in the database, and a user made anew replaces it:
     * the file fits the users whenever a start was broken off.
     */
    @NoRightRequired("does nothing without demo data, and nothing twice with it")
    public void complete() {
        if (!demo) {
            return;
        }
        List<String> lines = new ArrayList<>();
        for (DemoUser user : DemoUser.ALL) {
            if (users.findByUsername(user.username()).isEmpty()) {
                user.duties(companies::find).ifPresent(duties -> lines.add(make(user, duties)));
            }
        }
        if (!lines.isEmpty()) {
            new AccessFile(Path.of(home), "demo-access.txt").add(lines);
        }
    }

    private String make(DemoUser demoUser, Duties duties) {
        String password = RandomPassword.next();
        TokenSecret secret = TokenSecret.random();
        Instant moment = now.instant();
        LocalDate today = now.today();
        AppUser user =
                new AppUser(demoUser.username(), demoUser.displayName(), PasswordHash.of(password), duties, moment);
        ApiToken token =
                new ApiToken(user.id(), secret, "demo", moment, moment.plus(IssueToken.LONGEST_TERM, ChronoUnit.DAYS));
        users.add(user);
        tokens.add(token);
        log.append(
                List.of(
                        user.created(today),
                        user.changePassword(user.passwordHash(), today),
                        token.issued(user.username(), today)),
                Actor.system(),
                moment);
        return String.join(" ", demoUser.role().code(), user.username(), password, secret.text());
    }
}
