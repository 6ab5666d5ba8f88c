package nl.maatstaf.exchange.file;

import nl.maatstaf.audit.Sha256;

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
        return new RowIdentity(kind, keyOf(kind, naturalKey), Sha256.of(content));
    }

    /** The key of a row by what it is about. */
    public static String keyOf(ImportKind kind, String naturalKey) {
        return Sha256.of(kind.name() + "\n" + naturalKey);
    }
}
