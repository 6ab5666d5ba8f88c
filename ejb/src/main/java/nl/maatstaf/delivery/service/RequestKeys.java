package nl.maatstaf.delivery.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.ZoneOffset;
import java.util.Optional;
import nl.maatstaf.delivery.KeyUsedOtherwise;
import nl.maatstaf.identity.service.CurrentActor;
import nl.maatstaf.time.service.Now;
import org.jspecify.annotations.Nullable;

/**
 * Makes a request that is repeated with the same key act once. The key is claimed in the transaction of what the request
 * does, so it stands exactly when that stands; a second request at the same moment waits for the first.
 */
@ApplicationScoped
public class RequestKeys {

    private static final int LONGEST_KEY = 100;

    @PersistenceContext(unitName = "maatstaf")
    private EntityManager entities;

    private CurrentActor caller;
    private Now now;

    @SuppressWarnings("NullAway.Init")
    protected RequestKeys() {}

    @Inject
    @SuppressWarnings("NullAway.Init")
    public RequestKeys(CurrentActor caller, Now now) {
        this.caller = caller;
        this.now = now;
    }

    public RequestKeys(EntityManager entities, CurrentActor caller, Now now) {
        this(caller, now);
        this.entities = entities;
    }

    /**
     * Claims a key for an operation on one thing.
     *
     * @param key as the caller gave it; without one every request acts
     * @return whether the request was done before and there is nothing left to do
     * @throws KeyUsedOtherwise when the key was used for another operation or thing
     */
    public boolean isRepeated(@Nullable String key, String operation, String resource) {
        Optional<String> earlier = claim(key, operation, resource);
        if (earlier.isPresent() && !earlier.get().equals(resource)) {
            throw new KeyUsedOtherwise(String.valueOf(key));
        }
        return earlier.isPresent();
    }

    /**
     * Claims a key for something new.
     *
     * @param resource what is made, if this request makes it
     * @return what an earlier request with the key made
     */
    public Optional<String> claim(@Nullable String key, String operation, String resource) {
        if (key == null || key.isBlank()) {
            return Optional.empty();
        }
        if (key.length() > LONGEST_KEY) {
            throw new KeyUsedOtherwise(key.substring(0, LONGEST_KEY));
        }
        int claimed = entities.createNativeQuery("insert into idempotency_key"
                        + " (actor_id, request_key, operation, resource, claimed_at) values (?1, ?2, ?3, ?4, ?5)"
                        + " on conflict do nothing")
                .setParameter(1, caller.get().userId())
                .setParameter(2, key)
                .setParameter(3, operation)
                .setParameter(4, resource)
                .setParameter(5, now.instant().atOffset(ZoneOffset.UTC))
                .executeUpdate();
        return claimed == 1 ? Optional.empty() : Optional.of(earlier(key, operation));
    }

    private String earlier(String key, String operation) {
        Object[] row = (Object[]) entities.createNativeQuery(
                        "select operation, resource from idempotency_key where actor_id = ?1 and request_key = ?2")
                .setParameter(1, caller.get().userId())
                .setParameter(2, key)
                .getSingleResult();
        if (!operation.equals(row[0])) {
            throw new KeyUsedOtherwise(key);
        }
        return (String) row[1];
    }
}
