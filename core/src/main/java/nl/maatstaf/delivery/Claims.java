package nl.maatstaf.delivery;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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

    /** Keeps what the request with a claim made, for those who repeat it. */
    void made(Claim claim, String resource);

    /**
     * Claims a key, in the transaction of what the request does.
     *
     * @return what an earlier request with the key made
     * @throws nl.maatstaf.refusal.Refusal {@link DeliveryRefusals#KEY_USED_OTHERWISE} when the key was used for something
     *     else
     */
    default Optional<String> claim(Claim claim, Instant now) {
        if (claim.key().length() > LONGEST_KEY) {
            throw DeliveryRefusals.KEY_USED_OTHERWISE.with(claim.key().substring(0, LONGEST_KEY));
        }
        Optional<Claim> earlier = add(claim, now);
        earlier.ifPresent(claim::checkRepeats);
        return earlier.map(Claim::resource);
    }

    /** As {@link #claim(Claim, Instant)}; without a key every request acts. */
    default boolean isRepeated(
            UUID actorId, @Nullable String key, String operation, List<@Nullable Object> asked, Instant now) {
        return key != null
                && !key.isBlank()
                && claim(Claim.of(actorId, key, operation, asked), now).isPresent();
    }
}
