package nl.maatstaf.casefile.vocabulary;

/** The kinds of parties that sign an instrument. */
public enum PartyKind {
    /** The minister responsible for the tailored approach: KGG, formerly EZK. */
    MINISTER,
    /** The state secretary of IenW, for the living environment. */
    STATE_SECRETARY,
    PROVINCE,
    COMPANY,
    PARENT_COMPANY
}
