package nl.maatstaf.access;

/** What a service method may ask of its caller; {@link Rights} says which role has which. */
public enum Right {
    /** See the cases within one's scope, their timeline and what is recorded on them. */
    VIEW_CASES,
    /** See figures of all cases; confidential ones stay masked in the lists behind them. */
    VIEW_PORTFOLIO,
    OPEN_CASE,
    /** Change what is recorded on a case: evidence, notes, parties, planned dates. */
    EDIT_CASE,
    /** Pass, skip and return from stages; deviate from a requirement. */
    DECIDE_STAGE,
    /** Approve as the second pair of eyes. */
    APPROVE_DECISION,
    CHANGE_STATUS,
    MANAGE_INSTRUMENT,
    WORK_TASKS,
    CORRECT,
    /** Read the log itself and verify its chains. */
    AUDIT,
    IMPORT,
    MANAGE_USERS,
    /** Search organisations and reference data. */
    VIEW_PARTIES
}
