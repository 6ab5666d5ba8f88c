package nl.maatstaf.party;

/** What a name that an organisation can be found by is to it. */
public enum AliasKind {
    /** Its own name. */
    OWN,
    /** A name that was its own before. */
    FORMER,
    /** Any other: of its owner, a short one, a spelling in the sources. */
    OTHER
}
