package nl.maatstaf.database;

/** How many statements the current thread sent since it was last asked; only where the data source counts. */
public final class StatementCount {

    private static final ThreadLocal<Integer> SENT = ThreadLocal.withInitial(() -> 0);
    private static volatile boolean counting;

    private StatementCount() {}

    /** Whether the data source counts: not in production. */
    public static boolean isCounting() {
        return counting;
    }

    public static int sent() {
        return SENT.get();
    }

    public static void reset() {
        SENT.remove();
    }

    static void begin() {
        counting = true;
    }

    static void add() {
        SENT.set(SENT.get() + 1);
    }
}
