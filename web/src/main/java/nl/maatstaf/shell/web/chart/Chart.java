package nl.maatstaf.shell.web.chart;

/**
 * What {@code m:chart} shows: bars, what they say in a sentence, and their figures in a table.
 *
 * @param title what is drawn
 * @param message what is to be seen in it; without bars, why there are none
 * @param sheet the address of the figures as a spreadsheet
 */
public record Chart(String title, String message, BarChart bars, ChartTable table, String sheet) {

    public boolean drawn() {
        return !bars.series().isEmpty();
    }
}
