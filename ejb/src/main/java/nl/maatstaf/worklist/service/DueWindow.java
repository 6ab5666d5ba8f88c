package nl.maatstaf.worklist.service;

/** When the next action of a case is due, seen from today. */
public enum DueWindow {
    OVERDUE,
    /** Today or within fourteen days. */
    FORTNIGHT,
    /** Today or within ninety days. */
    QUARTER,
    /** Nothing is due. */
    NONE
}
