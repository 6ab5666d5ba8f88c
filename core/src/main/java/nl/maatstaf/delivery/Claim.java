package nl.maatstaf.delivery;

import java.util.UUID;

/**
 * That a request laid hold of a key, so that it acts once.
 *
 * @param actorId whose key it is: two users never share one
 * @param key as the caller gave it
 * @param operation what the request does
 * @param resource what it does that with, or what it makes
 */
public record Claim(UUID actorId, String key, String operation, String resource) {

    /**
     * Refuses to take this request for a repetition of an earlier one that did something else.
     *
     * @throws KeyUsedOtherwise when they are not the same operation
     */
    public void checkRepeats(Claim earlier) {
        if (!operation.equals(earlier.operation)) {
            throw new KeyUsedOtherwise(key);
        }
    }
}
