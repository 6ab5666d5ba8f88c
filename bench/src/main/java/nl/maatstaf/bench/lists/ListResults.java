package nl.maatstaf.bench.lists;

import static nl.maatstaf.bench.measure.Results.cell;
import static nl.maatstaf.bench.measure.Results.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.maatstaf.bench.measure.Results;
import nl.maatstaf.bench.measure.Rounds;
import nl.maatstaf.bench.measure.Spread;

/** What the part {@code lists} publishes. */
final class ListResults {

    private static final double FLAT = 1.2;

    /** So many milliseconds more are the noise of the machine and no growth. */
    private static final double NOISE = 0.3;

    private final List<Integer> sizes;
    private final List<List<String>> rows = new ArrayList<>();
    private final List<String> missed = new ArrayList<>();
    private final List<PortfolioSheet> sheets = new ArrayList<>();
    private int checked;

    ListResults(List<Integer> sizes) {
        this.sizes = sizes;
    }

    void checked(int sample) {
        checked += sample;
    }

    /** Adds what was measured of a question, and prints it. */
    void add(Question question, Rounds rounds, String differences) {
        List<String> cells = new ArrayList<>();
        cells.add(question.name());
        List<Integer> asked = question.kind().of(sizes);
        for (int cases : sizes) {
            cells.add(
                    !asked.contains(cases)
                            ? ""
                            : number(rounds.figure("product " + cases).median()) + " / "
                                    + number(rounds.figure("hand " + cases).median()));
        }
        int most = asked.getLast();
        Spread toHand = rounds.ratio("product " + most, "hand " + most);
        cells.add(cell(toHand));
        boolean held = toHand.median() <= question.kind().most();
        String flat = "";
        if (question.kind().isFlat()) {
            Spread growth = rounds.ratio("product " + most, "product " + sizes.getFirst());
            flat = cell(growth);
            held &= isFlat(rounds, growth);
        }
        cells.add(flat);
        cells.add(!differences.isEmpty() ? "answers differ: " + differences : held ? "held" : "missed");
        if (!held || !differences.isEmpty()) {
            missed.add(question.name());
        }
        rows.add(cells);
        System.out.println(String.join(" | ", cells));
    }

    void add(PortfolioSheet sheet) {
        sheets.add(sheet);
    }

    /** Grown by no more than the bound, or by less than the machine wavers, or as little as by hand. */
    private boolean isFlat(Rounds rounds, Spread growth) {
        double few = rounds.figure("product " + sizes.getFirst()).median();
        double many = rounds.figure("product " + sizes.getLast()).median();
        return growth.median() <= FLAT || many - few <= NOISE || growth.least() <= 1;
    }

    void publish() throws Exception {
        List<String> head = new ArrayList<>(List.of("question"));
        sizes.forEach(cases -> head.add(String.format(Locale.ROOT, "ms of %,d cases: product / hand", cases)));
        head.addAll(List.of("of hand, ×", "growth, ×", ""));
        new Results("Lists of many cases")
                .say(
                        "Generated cases in the tables of the product on one PostgreSQL, and what is asked of them: the services"
                                + " of the product, with their interceptors and EclipseLink in this JVM, and the best SQL by hand"
                                + " over JDBC. Both answers are compared row by row before they are timed. A request of the worklist is its"
                                + " page, the counts of all tabs and what can be filtered by. " + checked
                                + " generated cases were worked out by the product as well and were the same. Must hold: at most 1.5"
                                + " times by hand, summaries 1.2 times; lists flat: at most 1.2 times from the smallest to the largest"
                                + " number of cases, or within " + NOISE + " ms.")
                .table(head, rows)
                .say(missed.isEmpty() ? "All held." : "Missed: " + String.join("; ", missed) + ".")
                .say(
                        "The spreadsheet of the whole portfolio, written while it is read. Must hold: one pass, and a heap that does"
                                + " not grow with the rows.")
                .table(
                        PortfolioSheet.HEAD,
                        sheets.stream().map(PortfolioSheet::cells).toList())
                .say(Peers.SAID)
                .table(Peers.HEAD, Peers.TOLD)
                .publish();
    }
}
