package nl.maatstaf.delivery;

import java.time.Instant;
import java.util.Optional;
import nl.maatstaf.text.Limit;
import nl.maatstaf.text.Limits;

/** All keys that requests laid hold of. */
public interface Claims {

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
        Limit limit = Limits.of(Claim.class).at("key");
        if (!limit.allows(claim.key())) {
            throw DeliveryRefusals.KEY_USED_OTHERWISE.with(limit.cut(claim.key()));
        }
        Optional<Claim> earlier = add(claim, now);
        earlier.ifPresent(claim::checkRepeats);
        return earlier.map(Claim::resource);
    }
}
