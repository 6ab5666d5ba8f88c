package nl.maatstaf.identity.session;

import java.security.SecureRandom;
import java.util.Base64;
import nl.maatstaf.audit.Sha256;

/**
 * The text a program shows to the API. It has 256 random bits, so its plain digest cannot be turned back by trying.
 *
 * @param text {@code mst_} and 43 characters that need no escaping
 */
public record TokenSecret(String text) {

    private static final SecureRandom RANDOM = new SecureRandom();

    public static TokenSecret random() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return new TokenSecret("mst_" + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** What is kept of it. */
    public String digest() {
        return Sha256.of(text);
    }

    /** Nothing: a secret does not belong in a log. */
    @Override
    public String toString() {
        return "TokenSecret";
    }
}
