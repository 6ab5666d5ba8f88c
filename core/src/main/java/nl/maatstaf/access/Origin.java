package nl.maatstaf.access;

/** The channel a request came through. */
public enum Origin {
    PAGE,
    API,
    IMPORT,
    SYSTEM
}
