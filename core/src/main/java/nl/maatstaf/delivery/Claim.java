package nl.maatstaf.delivery;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import nl.maatstaf.refusal.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * That a request laid hold of a key, so that it acts once.
 *
 * @param actorId whose key it is: two users never share one
 * @param key as the caller gave it
 * @param operation what the request does
 * @param resource what it made; empty where it made nothing, or nothing yet
 * @param digest of all it asks
 */
public record Claim(UUID actorId, @Size(max = 100) String key, String operation, String resource, String digest) {

    /**
     * A claim for a request.
     *
     * @param asked all that the request asks, so that another one with the key is distinguished from a repetition
     */
    public static Claim of(UUID actorId, String key, String operation, List<@Nullable Object> asked) {
        return new Claim(actorId, key, operation, "", Fingerprint.of(asked));
    }

    /**
     * Refuses to take this request for a repetition of an earlier one that asked something else.
     *
     * @throws Refusal {@link DeliveryRefusals#KEY_USED_OTHERWISE} when they do not ask the same
     */
    public void checkRepeats(Claim earlier) {
        if (!operation.equals(earlier.operation) || !digest.equals(earlier.digest)) {
            throw DeliveryRefusals.KEY_USED_OTHERWISE.with(key);
        }
    }
}
