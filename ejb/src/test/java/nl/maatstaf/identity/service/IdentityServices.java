package nl.maatstaf.identity.service;

import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import nl.maatstaf.access.service.CurrentActor;
import nl.maatstaf.audit.AuditLog;
import nl.maatstaf.audit.service.Told;
import nl.maatstaf.delivery.persistence.JpaClaims;
import nl.maatstaf.delivery.service.Intercepted;
import nl.maatstaf.delivery.service.OnceInterceptor;
import nl.maatstaf.draft.persistence.JpaDrafts;
import nl.maatstaf.draft.service.DraftsOfBlocked;
import nl.maatstaf.identity.persistence.Repositories;
import nl.maatstaf.time.service.Now;

/** The services of users on a transaction of a test, as the server puts them together. */
record IdentityServices(EntityManager entities, AuditLog log, CurrentActor current, Now now, OwnPassword ownPassword) {

    IdentityServices(EntityManager entities, AuditLog log, CurrentActor current, Now now) {
        this(entities, log, current, now, new OwnPassword(new PasswordFailures(log, current, now)));
    }

    UserService users() {
        return once().by(
                        UserService.class,
                        new UserService(
                                Repositories.users(entities),
                                changes(),
                                access(),
                                log,
                                current,
                                now,
                                ownPassword,
                                new Told<>(new DraftsOfBlocked(new JpaDrafts(entities))::remove)));
    }

    TokenService tokens() {
        return once().by(
                        TokenService.class,
                        new TokenService(
                                Repositories.tokens(entities),
                                Repositories.users(entities),
                                Repositories.sessions(entities),
                                log,
                                current,
                                now));
    }

    SignInService signIn() {
        return new SignInService(
                Repositories.users(entities), queries(), Repositories.sessions(entities), access(), log, current, now);
    }

    SessionService sessions() {
        return new SessionService(Repositories.sessions(entities), access(), log, current, now);
    }

    SessionQueries ownSessions() {
        return new SessionQueries(entities, current, now);
    }

    AdministratorRequestService requests() {
        return once().by(
                        AdministratorRequestService.class,
                        new AdministratorRequestService(
                                Repositories.requests(entities),
                                Repositories.users(entities),
                                changes(),
                                log,
                                current,
                                now));
    }

    AdministratorRequestQueries openRequests() {
        return new AdministratorRequestQueries(entities, current, now);
    }

    AdministratorCommandService commands(Path home) {
        return new AdministratorCommandService(Repositories.users(entities), changes(), log, now, home.toString());
    }

    UserQueries queries() {
        return new UserQueries(entities, now);
    }

    private UserChanges changes() {
        return new UserChanges(Repositories.users(entities), access(), log, now);
    }

    private GrantedAccess access() {
        return new GrantedAccess(Repositories.sessions(entities), Repositories.tokens(entities), log, now);
    }

    private Intercepted once() {
        return new Intercepted(new OnceInterceptor(new JpaClaims(entities), current, now));
    }
}
