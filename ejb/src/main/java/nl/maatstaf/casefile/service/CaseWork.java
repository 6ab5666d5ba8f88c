package nl.maatstaf.casefile.service;

import java.util.List;
import java.util.function.Function;
import nl.maatstaf.casefile.Task;
import nl.maatstaf.database.Row;

/**
 * The work on a case as far as its page shows it; its timeline holds all of it.
 *
 * @param open tasks, by term
 * @param done tasks, done last first
 * @param notes newest first
 */
public record CaseWork(Part<CaseTaskLine> open, Part<CaseTaskLine> done, Part<NoteLine> notes) {

    static final int MOST_OPEN = 100;
    static final int MOST_DONE = 20;
    static final int MOST_NOTES = 20;

    /**
     * The first lines.
     *
     * @param more whether there are more of them
     */
    public record Part<T>(List<T> lines, boolean more) {

        public Part {
            lines = List.copyOf(lines);
        }
    }

    static CaseWork none() {
        return of(List.of());
    }

    /** @param rows of {@link CaseStatements#WORK} */
    static CaseWork of(List<Row> rows) {
        return new CaseWork(
                part(rows, "OPEN", MOST_OPEN, CaseWork::task),
                part(rows, "DONE", MOST_DONE, CaseWork::task),
                part(rows, "NOTE", MOST_NOTES, CaseWork::note));
    }

    private static <T> Part<T> part(List<Row> rows, String kind, int most, Function<Row, T> reading) {
        List<Row> found = rows.stream().filter(row -> row.text(0).equals(kind)).toList();
        return new Part<>(found.stream().limit(most).map(reading).toList(), found.size() > most);
    }

    private static CaseTaskLine task(Row row) {
        return new CaseTaskLine(
                row.id(1),
                row.text(2),
                row.findText(3),
                row.findId(4),
                row.findText(5),
                row.day(6),
                Task.State.valueOf(row.text(0)),
                row.flag(7),
                row.findMoment(8),
                row.longNumber(9));
    }

    private static NoteLine note(Row row) {
        return new NoteLine(row.id(1), row.text(2), row.text(5), row.moment(8));
    }
}
