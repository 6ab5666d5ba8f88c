package nl.maatstaf.bench.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.maatstaf.agreement.InstrumentKind;
import nl.maatstaf.casefile.vocabulary.CaseStatus;

/** Figures summed from rows of cases that are alike. */
final class SummaryByHand {

    private final Map<String, Long> counts = new TreeMap<>();
    private long reducing;
    private long withoutCentral;

    SummaryByHand() {
        for (CaseStatus status : CaseStatus.values()) {
            if (status != CaseStatus.ENTERED_IN_ERROR) {
                counts.put(Cells.of("status", status), 0L);
            }
        }
        for (InstrumentKind kind : InstrumentKind.values()) {
            counts.put(Cells.of("signed", kind), 0L);
        }
        counts.put("cases", 0L);
    }

    /** Adds a row of the statement {@code cells}. */
    void add(String row) {
        String[] cells = row.split(" \\| ", -1);
        long cases = Long.parseLong(cells[8]);
        counts.merge("cases", cases, Long::sum);
        counts.merge(Cells.of("type", cells[0]), cases, Long::sum);
        counts.merge(Cells.of("stage", cells[1]), cases, Long::sum);
        counts.merge(Cells.of("status", cells[2]), cases, Long::sum);
        counts.merge("signed | EOP", cases * Long.parseLong(cells[4]), Long::sum);
        counts.merge("signed | JLOI", cases * Long.parseLong(cells[5]), Long::sum);
        counts.merge("signed | BINDING", cases * Long.parseLong(cells[6]), Long::sum);
        if (!cells[7].equals("0") && !cells[2].equals("STOPPED")) {
            reducing += cases;
            withoutCentral += cases - Long.parseLong(cells[11]);
        }
    }

    List<String> rows() {
        List<String> rows = new ArrayList<>();
        counts.forEach((what, cases) -> rows.add(Cells.of(what, cases)));
        rows.add(Cells.of("reduction", reducing, withoutCentral));
        return rows.stream().sorted().toList();
    }
}
