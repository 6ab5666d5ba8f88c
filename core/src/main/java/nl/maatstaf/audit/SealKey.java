package nl.maatstaf.audit;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.Signature;
import java.util.Base64;

/**
 * Signs seals, with Ed25519 (RFC 8032). A message authentication code would be shorter, but whoever can check one can
 * also make one; here an auditor gets the public key and can check every seal without being able to forge any.
 */
public final class SealKey {

    private static final int SEED_BYTES = 32;

    private final KeyPair pair;

    private SealKey(KeyPair pair) {
        this.pair = pair;
    }

    /**
     * The key of a seed.
     *
     * @param base64 32 random bytes
     * @throws IllegalArgumentException when it is not base64 of 32 bytes
     */
    public static SealKey ofSeed(String base64) {
        byte[] seed = Base64.getDecoder().decode(base64.strip());
        if (seed.length != SEED_BYTES) {
            throw new IllegalArgumentException("a seal key is 32 bytes in base64");
        }
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("Ed25519");
            generator.initialize(255, new Seed(seed));
            return new SealKey(generator.generateKeyPair());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform from 15 on has Ed25519", e);
        }
    }

    /** The signature in base64. */
    String sign(String text) {
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initSign(pair.getPrivate());
            signature.update(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a key made here signs", e);
        }
    }

    boolean hasSigned(String text, String base64) {
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initVerify(pair.getPublic());
            signature.update(text.getBytes(StandardCharsets.UTF_8));
            return signature.verify(Base64.getDecoder().decode(base64));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return false;
        }
    }

    /** What an auditor needs to check the seals: the public key, X.509 in base64. */
    public String publicKey() {
        return Base64.getEncoder().encodeToString(pair.getPublic().getEncoded());
    }

    /** Hands out the seed where the generator asks for randomness: the platform has no other way from seed to pair. */
    private static final class Seed extends SecureRandom {

        private static final long serialVersionUID = 1L;

        private final byte[] seed;

        Seed(byte[] seed) {
            this.seed = seed.clone();
        }

        @Override
        public void nextBytes(byte[] bytes) {
            System.arraycopy(seed, 0, bytes, 0, bytes.length);
        }
    }
}
