package nl.maatstaf.identity.service.password;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * How passwords are kept: PBKDF2 with HMAC-SHA-512, 210,000 rounds (OWASP's advice) and 32 bytes of salt. Written as
 * {@code PBKDF2WithHmacSHA512:rounds:salt:hash}, so that the rounds can go up while older hashes still match.
 */
public final class PasswordHash {

    private static final String ALGORITHM = "PBKDF2WithHmacSHA512";
    private static final int ROUNDS = 210_000;
    private static final int SALT_BYTES = 32;
    private static final int HASH_BYTES = 64;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** Matches no password, and takes as long to find out as one that does. */
    public static final String OF_NOBODY = write(ROUNDS, new byte[SALT_BYTES], new byte[HASH_BYTES]);

    private PasswordHash() {}

    public static String of(String password) {
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        return write(ROUNDS, salt, hash(password, salt, ROUNDS));
    }

    public static boolean matches(String password, String written) {
        String[] parts = written.split(":");
        byte[] salt = Base64.getDecoder().decode(parts[2]);
        byte[] expected = Base64.getDecoder().decode(parts[3]);
        return MessageDigest.isEqual(expected, hash(password, salt, Integer.parseInt(parts[1])));
    }

    private static byte[] hash(String password, byte[] salt, int rounds) {
        try {
            PBEKeySpec spec = new PBEKeySpec(password.toCharArray(), salt, rounds, HASH_BYTES * Byte.SIZE);
            return SecretKeyFactory.getInstance(ALGORITHM).generateSecret(spec).getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
        }
    }

    private static String write(int rounds, byte[] salt, byte[] hash) {
        Base64.Encoder base64 = Base64.getEncoder();
        return String.join(
                ":", ALGORITHM, String.valueOf(rounds), base64.encodeToString(salt), base64.encodeToString(hash));
    }
}
