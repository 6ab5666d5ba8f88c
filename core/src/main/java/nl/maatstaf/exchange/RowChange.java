package nl.maatstaf.exchange;

/** What taking a row in would do. */
public enum RowChange {
    NEW,
    CHANGED,
    SAME
}
