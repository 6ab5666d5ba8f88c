package nl.maatstaf.tests.server;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.UUID;

/** The password with which tests deploy to the server inside which they run; another one at each run. */
final class AdminPassword {

    static final String VALUE = UUID.randomUUID().toString();

    private static final int ROUNDS = 100;

    private AdminPassword() {}

    /** The line of the server's file of administrators: the password and eight bytes of salt, hashed a hundred times. */
    static String line() {
        byte[] salt = new byte[8];
        new SecureRandom().nextBytes(salt);
        byte[] password = VALUE.getBytes(StandardCharsets.UTF_8);
        byte[] hash = joined(password, salt);
        for (int round = 0; round < ROUNDS; round++) {
            hash = digest(hash);
        }
        return "admin;{SSHA256}" + Base64.getEncoder().encodeToString(joined(hash, salt)) + ";asadmin\n";
    }

    private static byte[] digest(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] joined = new byte[first.length + second.length];
        System.arraycopy(first, 0, joined, 0, first.length);
        System.arraycopy(second, 0, joined, first.length, second.length);
        return joined;
    }
}
