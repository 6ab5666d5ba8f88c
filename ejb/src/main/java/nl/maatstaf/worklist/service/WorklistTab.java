package nl.maatstaf.worklist.service;

/** The predefined views of the worklist. */
public enum WorklistTab {
    /** Cases the caller handles. */
    MINE,
    /** Cases the caller handles or works on. */
    TEAM,
    /** Running cases with a task that the company has to do. */
    WAITING,
    /** Running cases with a task past its deadline. */
    LATE,
    /** Everything within the caller's scope. */
    ALL
}
