package nl.maatstaf.exchange;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What makes a row the same row when it comes again.
 *
 * @param kind the kind of its file
 * @param key digest of the kind and what the row is about
 * @param digest digest of all it says
 */
public record RowIdentity(ImportKind kind, String key, String digest) {

    /**
     * The identity of a row.
     *
     * @param naturalKey what the row is about, unique within its kind
     * @param content all it says
     */
    public static RowIdentity of(ImportKind kind, String naturalKey, String content) {
        return new RowIdentity(kind, keyOf(kind, naturalKey), sha256(content));
    }

    /** The key of a row by what it is about. */
    public static String keyOf(ImportKind kind, String naturalKey) {
        return sha256(kind + "\n" + naturalKey);
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
