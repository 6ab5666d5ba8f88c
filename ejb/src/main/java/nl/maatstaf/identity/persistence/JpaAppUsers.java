package nl.maatstaf.identity.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.maatstaf.access.Role;
import nl.maatstaf.identity.AppUser;
import nl.maatstaf.identity.AppUsers;

/** Users in the database. */
@ApplicationScoped
public class JpaAppUsers implements AppUsers {

    private EntityManager entities;

    protected JpaAppUsers() {}

    @Inject
    public JpaAppUsers(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public boolean isEmpty() {
        return entities.createQuery("select count(u) from AppUser u", Long.class)
                        .getSingleResult()
                == 0;
    }

    @Override
    public Optional<AppUser> findByUsername(String username) {
        return entities.createQuery("select u from AppUser u where u.username = :username", AppUser.class)
                .setParameter("username", username)
                .getResultStream()
                .findFirst();
    }

    @Override
    public AppUser hold(AppUser user) {
        entities.refresh(user, LockModeType.PESSIMISTIC_WRITE);
        return user;
    }

    @Override
    public List<String> findAdministrators(Instant moment) {
        return entities.createQuery(
                        "select u.username from AppUser u join u.roles r where r = :role and u.status = :status"
                                + " and (u.oneTimeUntil is null or u.oneTimeUntil > :moment) order by u.username",
                        String.class)
                .setParameter("role", Role.ADMINISTRATOR)
                .setParameter("status", AppUser.Status.ACTIVE)
                .setParameter("moment", moment)
                .getResultList();
    }

    /** Writes at once: what refers to the user by identifier would otherwise be inserted before it. */
    @Override
    public void add(AppUser user) {
        entities.persist(user);
        entities.flush();
    }
}
