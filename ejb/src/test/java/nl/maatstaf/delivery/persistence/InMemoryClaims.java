package nl.maatstaf.delivery.persistence;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import nl.maatstaf.database.InMemoryStore;
import nl.maatstaf.delivery.Claim;
import nl.maatstaf.delivery.Claims;

/**
 * Claimed keys in memory.
 *
 * @param kept the claims that were committed, by user and key; shared by all transactions
 */
public record InMemoryClaims(InMemoryStore.Transaction transaction, Map<String, Claim> kept) implements Claims {

    @Override
    public Optional<Claim> add(Claim claim, Instant now) {
        String key = claim.actorId() + " " + claim.key();
        transaction.afterCommit(() -> kept.putIfAbsent(key, claim));
        return Optional.ofNullable(kept.get(key));
    }

    @Override
    public void made(Claim claim, String resource) {
        String key = claim.actorId() + " " + claim.key();
        Claim done = new Claim(claim.actorId(), claim.key(), claim.operation(), resource, claim.digest());
        transaction.afterCommit(() -> kept.put(key, done));
    }
}
