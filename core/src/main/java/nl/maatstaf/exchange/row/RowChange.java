package nl.maatstaf.exchange.row;

/** What loading a row would do. */
public enum RowChange {
    NEW,
    CHANGED,
    SAME
}
