package nl.maatstaf.identity.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.maatstaf.identity.session.UserSession;
import nl.maatstaf.identity.session.UserSessions;

/** Sessions in the database. */
@ApplicationScoped
public class JpaUserSessions implements UserSessions {

    private EntityManager entities;

    protected JpaUserSessions() {}

    @Inject
    public JpaUserSessions(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Optional<UserSession> find(UUID id) {
        return Optional.ofNullable(entities.find(UserSession.class, id));
    }

    @Override
    public List<UserSession> findOpenOf(UUID userId, Instant moment) {
        return entities.createQuery(
                        "select s from UserSession s where s.userId = :user and s.endedAt is null"
                                + " and s.endsAt > :moment and s.lastSeenAt > :seen order by s.startedAt, s.id",
                        UserSession.class)
                .setParameter("user", userId)
                .setParameter("moment", moment)
                .setParameter("seen", moment.minus(UserSession.LONGEST_IDLE))
                .getResultList();
    }

    @Override
    public void add(UserSession session) {
        entities.persist(session);
    }

    /** Past the version: being seen is no change that another change could lose. */
    @Override
    public void see(UUID id, Instant now) {
        entities.createNativeQuery("update user_session set last_seen_at = ?1 where id = ?2 and last_seen_at <= ?3")
                .setParameter(1, now.atOffset(ZoneOffset.UTC))
                .setParameter(2, id)
                .setParameter(3, now.minus(UserSession.SEEN_EVERY).atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    @Override
    public int removeOverAt(Instant moment) {
        return entities.createQuery("delete from UserSession s where s.endsAt <= :moment or s.endedAt <= :moment")
                .setParameter("moment", moment)
                .executeUpdate();
    }
}
