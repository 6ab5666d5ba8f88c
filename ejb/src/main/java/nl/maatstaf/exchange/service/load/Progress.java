package nl.maatstaf.exchange.service.load;

import java.util.function.IntPredicate;
import nl.maatstaf.exchange.ImportCancelled;

/** How far a load is, shown each time another percent is reached. */
public final class Progress {

    /** As far as a load comes before it is committed. */
    private static final int NEARLY_ALL = 99;

    private final IntPredicate listener;
    private int total;
    private int done;
    private int percentage;

    /**
     * A progress.
     *
     * @param listener is given the percentage, and answers whether to go on
     */
    public Progress(IntPredicate listener) {
        this.listener = listener;
    }

    void begin(int steps) {
        this.total = Math.max(1, steps);
    }

    /**
     * Another row was looked at.
     *
     * @throws ImportCancelled when it was asked to stop
     */
    void step() {
        done = Math.min(done + 1, total);
        int reached = done * NEARLY_ALL / total;
        if (reached > percentage) {
            percentage = reached;
            report();
        }
    }

    /**
     * Everything was written and only the commit is left.
     *
     * @throws ImportCancelled when it was asked to stop
     */
    void end() {
        percentage = NEARLY_ALL;
        report();
    }

    private void report() {
        if (!listener.test(percentage)) {
            throw new ImportCancelled();
        }
    }
}
