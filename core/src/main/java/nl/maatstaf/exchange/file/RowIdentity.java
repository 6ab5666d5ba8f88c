package nl.maatstaf.exchange.file;

import nl.maatstaf.audit.Sha256;
import nl.maatstaf.exchange.row.Row;
import nl.maatstaf.exchange.row.RowContent;

/**
 * What makes a row the same row when it comes again.
 *
 * @param kind the kind of its file
 * @param key digest of the kind and what the row is about
 * @param digest digest of all it means
 * @param written what it was known by when rows were known by how they are written
 */
public record RowIdentity(ImportKind kind, String key, String digest, Written written) {

    /**
     * A row by how it is written.
     *
     * @param key digest of the kind and what the row is about
     * @param digest digest of its cells
     */
    public record Written(String key, String digest) {}

    /** The identity of a row, which says this. */
    public static RowIdentity of(ImportKind kind, RowContent content, Row row) {
        return new RowIdentity(
                kind,
                keyOf(kind, content.key()),
                Sha256.of(row.meaning()),
                new Written(keyOf(kind, content.writtenKey(row)), Sha256.of(row.written())));
    }

    /** The key of a row by what it is about. */
    public static String keyOf(ImportKind kind, String naturalKey) {
        return Sha256.of(kind.name() + "\n" + naturalKey);
    }

    /** Whether a row with this digest says what this one says. */
    public boolean says(String other) {
        return digest.equals(other) || written.digest().equals(other);
    }
}
