package nl.maatstaf.identity.persistence;

import jakarta.persistence.EntityManager;
import nl.maatstaf.identity.AppUsers;
import nl.maatstaf.identity.administration.AdministratorRequests;
import nl.maatstaf.identity.session.ApiTokens;
import nl.maatstaf.identity.session.UserSessions;

/** The repositories on a transaction of a test. */
public final class Repositories {

    private Repositories() {}

    public static AppUsers users(EntityManager entities) {
        return new JpaAppUsers(entities);
    }

    public static UserSessions sessions(EntityManager entities) {
        return new JpaUserSessions(entities);
    }

    public static AdministratorRequests requests(EntityManager entities) {
        return new JpaAdministratorRequests(entities);
    }

    public static ApiTokens tokens(EntityManager entities) {
        return new JpaApiTokens(entities);
    }
}
