package nl.maatstaf.party;

/** What an organisation is to the programmes. */
public enum OrganisationKind {
    COMPANY,
    MINISTRY,
    PROVINCE,
    MUNICIPALITY,
    /** Carries out policy, such as RVO. */
    AGENCY,
    /** Supervises or permits. */
    REGULATOR,
    /** Advises independently by statute, such as the AMVI. */
    ADVISORY_COMMITTEE,
    GRID_OPERATOR,
    /** Owns or runs pipes, storage or terminals, without being a grid operator. */
    INFRASTRUCTURE,
    PORT_AUTHORITY,
    CLUSTER_ORGANISATION,
    INDUSTRY_ASSOCIATION,
    FINANCIER,
    /** Advises or researches for a fee or a chair. */
    KNOWLEDGE_INSTITUTE,
    OTHER
}
