package nl.maatstaf.identity.session;

import java.security.SecureRandom;
import java.util.Base64;
import nl.maatstaf.audit.Sha256;

/**
 * What ties a browser to a session: 256 random bits that the server keeps with the browser's state. The database has its
 * digest only, which cannot be turned back by trying.
 *
 * @param text 43 characters
 */
public record SessionSecret(String text) {

    private static final SecureRandom RANDOM = new SecureRandom();

    public static SessionSecret random() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return new SessionSecret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** What is kept of it. */
    public String digest() {
        return Sha256.of(text);
    }

    /** Nothing: a secret does not belong in a log. */
    @Override
    public String toString() {
        return "SessionSecret";
    }
}
