package nl.maatstaf.exchange.row;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The errors found in an import, and what causes them. */
public final class RowErrors {

    private static final int FIRST_LINES = 5;

    private final List<RowError> listed = new ArrayList<>();

    /**
     * What is wrong in one column of a file in one way, however often.
     *
     * @param first the first error of it
     * @param count how many there are
     * @param lines the lines of the first of them
     */
    public record Cause(RowError first, int count, List<Long> lines) {

        private static Cause of(List<RowError> errors) {
            return new Cause(
                    errors.getFirst(),
                    errors.size(),
                    errors.stream().limit(FIRST_LINES).map(RowError::line).toList());
        }

        /** Whether it stands on more lines than these. */
        public boolean isMore() {
            return count > lines.size();
        }
    }

    private record Kind(String file, String column, String key) {}

    public void add(RowError error) {
        listed.add(error);
    }

    public boolean isEmpty() {
        return listed.isEmpty();
    }

    public int count() {
        return listed.size();
    }

    /** All of them, in the order in which they were found. */
    public List<RowError> listed() {
        return List.copyOf(listed);
    }

    /** What causes them, the most frequent first. */
    public List<Cause> causes() {
        Map<Kind, List<RowError>> kinds = new LinkedHashMap<>();
        listed.forEach(error -> kinds.computeIfAbsent(
                        new Kind(error.file(), error.column(), error.key()), kind -> new ArrayList<>())
                .add(error));
        return kinds.values().stream()
                .map(Cause::of)
                .sorted(Comparator.comparingInt(Cause::count).reversed())
                .toList();
    }
}
