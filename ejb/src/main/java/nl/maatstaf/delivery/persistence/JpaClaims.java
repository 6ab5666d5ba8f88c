package nl.maatstaf.delivery.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import nl.maatstaf.database.RowQuery;
import nl.maatstaf.delivery.Claim;
import nl.maatstaf.delivery.Claims;

/** Claimed keys in the database. */
@ApplicationScoped
public class JpaClaims implements Claims {

    private EntityManager entities;

    protected JpaClaims() {}

    @Inject
    public JpaClaims(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Optional<Claim> add(Claim claim, Instant now) {
        int added = entities.createNativeQuery("insert into idempotency_key"
                        + " (actor_id, request_key, operation, resource, request_digest, claimed_at)"
                        + " values (?1, ?2, ?3, ?4, ?5, ?6)"
                        + " on conflict do nothing")
                .setParameter(1, claim.actorId())
                .setParameter(2, claim.key())
                .setParameter(3, claim.operation())
                .setParameter(4, claim.resource())
                .setParameter(5, claim.digest())
                .setParameter(6, now.atOffset(ZoneOffset.UTC))
                .executeUpdate();
        return added == 1 ? Optional.empty() : Optional.of(earlier(claim));
    }

    @Override
    public void made(Claim claim, String resource) {
        entities.createNativeQuery("update idempotency_key set resource = ?1 where actor_id = ?2 and request_key = ?3")
                .setParameter(1, resource)
                .setParameter(2, claim.actorId())
                .setParameter(3, claim.key())
                .executeUpdate();
    }

    private Claim earlier(Claim claim) {
        return RowQuery.sql(entities, """
                        select operation, resource, request_digest from idempotency_key
                        where actor_id = :actor and request_key = :key
                        """)
                .with("actor", claim.actorId())
                .with("key", claim.key())
                .first(row -> new Claim(
                        claim.actorId(),
                        claim.key(),
                        row.text("operation"),
                        row.text("resource"),
                        row.text("request_digest")))
                .orElseThrow();
    }
}
