package nl.maatstaf.access;

/** The door a request came through. */
public enum Origin {
    PAGE,
    API,
    IMPORT,
    SYSTEM
}
