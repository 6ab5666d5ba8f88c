package nl.maatstaf.bench.lists;

import java.util.List;

/**
 * Something asked of the cases, answered by the product and by hand.
 *
 * @param product the answer of the product, as rows of text
 * @param hand the same answer
 */
record Question(String name, Kind kind, Answer product, Answer hand) {

    /** What an answer costs when there are more cases, and how much more than by hand it may cost. */
    enum Kind {
        /** A page, a count or a search: as much however many cases there are. */
        LIST(1.5, true),
        /** Figures of all cases. */
        SUMMARY(1.2, false),
        /** All rows there are. */
        EXPORT(1.5, false);

        private final double most;
        private final boolean flat;

        Kind(double most, boolean flat) {
            this.most = most;
            this.flat = flat;
        }

        double most() {
            return most;
        }

        boolean isFlat() {
            return flat;
        }
    }

    /** One who answers. */
    @FunctionalInterface
    interface Answer {
        List<String> rows() throws Exception;
    }
}
