package nl.maatstaf.worklist.service;

/** An order of the worklist, forward or reversed. */
public record WorklistOrder(WorklistSort sort, boolean descending) {

    /** What is due first comes first. */
    public static final WorklistOrder FIRST_DUE = new WorklistOrder(WorklistSort.DEADLINE, false);
}
