package nl.maatstaf.exchange;

/** What loading a row would do. */
public enum RowChange {
    NEW,
    CHANGED,
    SAME
}
