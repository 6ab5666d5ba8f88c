package nl.maatstaf.delivery;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.maatstaf.refusal.Refusal;
import org.jspecify.annotations.Nullable;

/** All keys that requests laid hold of. */
public interface Claims {

    /** The most characters of a key. */
    int LONGEST_KEY = 100;

    /**
     * Keeps a claim, unless the caller's key was claimed before; who claims it at the same moment waits.
     *
     * @return the claim that was there before
     */
    Optional<Claim> add(Claim claim, Instant now);

    /**
     * Claims a key for something new, in the transaction of what the request does; without a key every request acts.
     *
     * @param resource what is made, if this request makes it
     * @param asked all that the request asks
     * @return what an earlier request with the key made
     * @throws Refusal {@link DeliveryRefusals#KEY_USED_OTHERWISE} when the key was used for something else
     */
    default Optional<String> claim(
            UUID actorId,
            @Nullable String key,
            String operation,
            String resource,
            List<@Nullable Object> asked,
            Instant now) {
        if (key == null || key.isBlank()) {
            return Optional.empty();
        }
        if (key.length() > LONGEST_KEY) {
            throw DeliveryRefusals.KEY_USED_OTHERWISE.with(key.substring(0, LONGEST_KEY));
        }
        Claim claim = Claim.of(actorId, key, operation, resource, asked);
        Optional<Claim> earlier = add(claim, now);
        earlier.ifPresent(claim::checkRepeats);
        return earlier.map(Claim::resource);
    }
}
