package nl.maatstaf.shell.web.chart;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a chart, for who reads rather than looks.
 *
 * @param columns the first names the rows
 */
public record ChartTable(List<String> columns, List<Row> rows) {

    /**
     * The figures of a bar, or of all of them together.
     *
     * @param cells one for each column but the first
     */
    public record Row(String name, List<Cell> cells) {}

    /**
     * A figure.
     *
     * @param value none where it is missing
     * @param link to what it counts; none when there is nothing to open
     * @param label what the link says to who hears it alone
     */
    public record Cell(@Nullable BigDecimal value, @Nullable String link, String label) {

        /** One that opens nothing. */
        public static Cell of(@Nullable BigDecimal value) {
            return new Cell(value, null, "");
        }
    }

    public ChartTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }
}
