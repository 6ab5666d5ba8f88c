package nl.maatstaf.exchange;

import nl.maatstaf.exchange.row.RowChange;

/**
 * Rows by what they change.
 *
 * @param added rows that say something new
 * @param changed rows that say otherwise what was there
 * @param unchanged rows that say what was there
 */
public record ImportCounts(int added, int changed, int unchanged) {

    public static final ImportCounts NONE = new ImportCounts(0, 0, 0);

    /** With one more row. */
    public ImportCounts with(RowChange change) {
        return switch (change) {
            case NEW -> new ImportCounts(added + 1, changed, unchanged);
            case CHANGED -> new ImportCounts(added, changed + 1, unchanged);
            case SAME -> new ImportCounts(added, changed, unchanged + 1);
        };
    }

    public ImportCounts plus(ImportCounts other) {
        return new ImportCounts(added + other.added, changed + other.changed, unchanged + other.unchanged);
    }

    public int total() {
        return added + changed + unchanged;
    }
}
