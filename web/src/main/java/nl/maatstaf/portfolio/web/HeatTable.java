package nl.maatstaf.portfolio.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Cases by stage and cluster.
 *
 * @param columns names of clusters
 * @param rows a row per stage
 * @param totals per cluster, and of all at the end
 */
public record HeatTable(List<String> columns, List<Row> rows, List<Cell> totals) {

    /** The darkest of the shades in which numbers are shown. */
    private static final int DARKEST = 12;

    /**
     * A stage.
     *
     * @param name of the stage
     * @param cells a number per cluster, and of all at the end
     */
    public record Row(String name, List<Cell> cells) {}

    /**
     * A number of cases.
     *
     * @param count how many; none is shown as a dash
     * @param link to the list of them; none when there are none
     * @param label what it counts, for who hears the page
     * @param column the name of its column, for a small screen
     * @param shade from 0 to 12, against the highest number in the table; the class of its ground
     */
    public record Cell(int count, @Nullable String link, String label, String column, int shade) {

        static Cell of(int count, String link, String label, String column, int highest) {
            int shade = highest == 0 ? 0 : Math.ceilDiv(count * DARKEST, highest);
            return new Cell(count, count == 0 ? null : link, label, column, shade);
        }
    }
}
