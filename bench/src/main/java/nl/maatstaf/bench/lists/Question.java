package nl.maatstaf.bench.lists;

import java.util.List;

/**
 * Something asked of the cases, answered by the product and by hand.
 *
 * @param product the answer of the product, as rows of text
 * @param hand the same answer, in ways of which the fastest counts
 */
record Question(String name, Kind kind, Answer product, List<Answer> hand) {

    Question(String name, Kind kind, Answer product, Answer hand) {
        this(name, kind, product, List.of(hand));
    }

    /** What an answer costs when there are more cases, and how much more than by hand it may cost. */
    enum Kind {
        /** A page, a count or a search: as much however many cases there are. */
        LIST(1.5, true, Integer.MAX_VALUE),
        /** Figures of all cases. */
        SUMMARY(1.2, false, Integer.MAX_VALUE),
        /** All rows there are, of at most a hundred thousand cases. */
        EXPORT(1.5, false, 100_000);

        private final double most;
        private final boolean flat;
        private final int mostCases;

        Kind(double most, boolean flat, int mostCases) {
            this.most = most;
            this.flat = flat;
            this.mostCases = mostCases;
        }

        /** Of which numbers of cases it is asked. */
        List<Integer> of(List<Integer> sizes) {
            return sizes.stream().filter(cases -> cases <= mostCases).toList();
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
