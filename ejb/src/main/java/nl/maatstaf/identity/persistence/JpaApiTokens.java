package nl.maatstaf.identity.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.maatstaf.identity.session.ApiToken;
import nl.maatstaf.identity.session.ApiTokens;

/** Tokens in the database. */
@ApplicationScoped
public class JpaApiTokens implements ApiTokens {

    private EntityManager entities;

    protected JpaApiTokens() {}

    @Inject
    public JpaApiTokens(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Optional<ApiToken> find(UUID id) {
        return Optional.ofNullable(entities.find(ApiToken.class, id));
    }

    @Override
    public List<ApiToken> findValidOf(UUID userId, Instant moment) {
        return entities.createQuery(
                        "select t from ApiToken t where t.userId = :user and t.revokedAt is null"
                                + " and t.expiresAt > :moment order by t.createdAt desc, t.id",
                        ApiToken.class)
                .setParameter("user", userId)
                .setParameter("moment", moment)
                .getResultList();
    }

    @Override
    public void add(ApiToken token) {
        entities.persist(token);
    }
}
