package nl.maatstaf.casefile.service.overview;

import java.util.List;

/**
 * The work on a case as far as its page shows it; its timeline holds all of it.
 *
 * @param open tasks, by term
 * @param done tasks, done last first
 * @param notes newest first
 */
public record CaseWork(Part<CaseTaskLine> open, Part<CaseTaskLine> done, Part<NoteLine> notes) {

    static final int MOST_OPEN = 100;
    static final int MOST_DONE = 5;
    static final int MOST_NOTES = 5;

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

    /**
     * What there is, each part cut at its most.
     *
     * @param tasks open and done
     */
    static CaseWork of(List<CaseTaskLine> tasks, List<NoteLine> notes) {
        return new CaseWork(
                part(tasks.stream().filter(CaseTaskLine::open).toList(), MOST_OPEN),
                part(tasks.stream().filter(task -> !task.open()).toList(), MOST_DONE),
                part(notes, MOST_NOTES));
    }

    private static <T> Part<T> part(List<T> found, int most) {
        return new Part<>(found.stream().limit(most).toList(), found.size() > most);
    }
}
