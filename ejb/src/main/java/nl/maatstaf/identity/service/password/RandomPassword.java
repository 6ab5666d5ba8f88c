package nl.maatstaf.identity.service.password;

import java.security.SecureRandom;
import java.util.Base64;

/** A password for someone who has none yet: 120 random bits in 20 characters that need no escaping. */
public final class RandomPassword {

    private static final SecureRandom RANDOM = new SecureRandom();

    private RandomPassword() {}

    public static String next() {
        byte[] bytes = new byte[15];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
