package nl.maatstaf.exchange.service.plan;

import java.util.List;
import java.util.Map;
import nl.maatstaf.exchange.file.ImportKind;
import nl.maatstaf.exchange.row.RowChange;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a kind by which loading the files would change something.
 *
 * @param file the name of their file
 * @param rows the first of them, in the order of the file
 * @param more how many come after these
 */
public record ImportPreview(ImportKind kind, String file, List<Changing> rows, int more) {

    private static final int SHORT = 10;

    /** Whether they are too many to be read at a glance. */
    public boolean isLong() {
        return rows.size() > SHORT;
    }

    /**
     * A row that changes something.
     *
     * @param about what it is about, to be put into words one by one
     * @param values what its cells were read as, by column, numbers with their unit
     * @param differences what would become otherwise; nothing for a new row
     */
    public record Changing(
            long line, RowChange change, List<Object> about, Map<String, String> values, List<Difference> differences) {

        public boolean isNew() {
            return change == RowChange.NEW;
        }
    }

    /**
     * What stands there and what a row makes of it, in the words of the file.
     *
     * @param before none when nothing stands there
     * @param after none when nothing will
     */
    public record Difference(
            String column,
            @Nullable String before,
            @Nullable String after) {}
}
