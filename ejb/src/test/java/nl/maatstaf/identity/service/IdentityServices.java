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
import nl.maatstaf.draft.service.BlockedUserDrafts;
import nl.maatstaf.identity.persistence.Repositories;
import nl.maatstaf.identity.service.administration.AdministratorCommandService;
import nl.maatstaf.identity.service.administration.AdministratorRequestQueries;
import nl.maatstaf.identity.service.administration.AdministratorRequestService;
import nl.maatstaf.identity.service.password.OwnPassword;
import nl.maatstaf.identity.service.password.PasswordFailures;
import nl.maatstaf.identity.service.session.SessionQueries;
import nl.maatstaf.identity.service.session.SessionService;
import nl.maatstaf.identity.service.session.SignInService;
import nl.maatstaf.identity.service.session.TokenService;
import nl.maatstaf.time.service.Now;

/** The services of users on a transaction of a test, as the server puts them together. */
public record IdentityServices(
        EntityManager entities, AuditLog log, CurrentActor current, Now now, OwnPassword ownPassword) {

    public IdentityServices(EntityManager entities, AuditLog log, CurrentActor current, Now now) {
        this(entities, log, current, now, new OwnPassword(new PasswordFailures(log, current, now)));
    }

    public UserService users() {
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
                                new Told<>(new BlockedUserDrafts(new JpaDrafts(entities))::remove)));
    }

    public TokenService tokens() {
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

    public SignInService signIn() {
        return new SignInService(
                Repositories.users(entities), queries(), Repositories.sessions(entities), access(), log, current, now);
    }

    public SessionService sessions() {
        return new SessionService(Repositories.sessions(entities), access(), log, current, now);
    }

    public SessionQueries ownSessions() {
        return new SessionQueries(entities, current, now);
    }

    public AdministratorRequestService requests() {
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

    public AdministratorRequestQueries openRequests() {
        return new AdministratorRequestQueries(entities, current, now);
    }

    public AdministratorCommandService commands(Path home) {
        return new AdministratorCommandService(Repositories.users(entities), changes(), log, now, home.toString());
    }

    public UserQueries queries() {
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
