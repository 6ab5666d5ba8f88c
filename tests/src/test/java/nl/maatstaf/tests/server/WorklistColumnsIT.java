package nl.maatstaf.tests.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The list shows, sorts by and exports what other contexts add to it. */
class WorklistColumnsIT {

    private static final Visit COORDINATOR = Visit.as("coordinator");
    private static final String ANQORE = "/worklist?tab=all&q=anqore";

    @Test
    void a_row_shows_what_the_case_will_reduce_and_how_certain_that_is() {
        String page = COORDINATOR.get(ANQORE).body();

        assertThat(page)
                .containsPattern("<td [^>]*class=\"n\" data-l=\"CO2-eq 2030\">\\s*<span class=\"m-num\">[^<]*365")
                .containsPattern("data-l=\"Zekerheid\">\\s*<span class=\"m-hard m-hard--jloi\">");
    }

    @Test
    void the_heading_of_a_figure_sorts_by_it_and_says_its_unit() {
        String page = COORDINATOR.get(ANQORE + "&sort=reduction&dir=desc").body();

        assertThat(page)
                .containsPattern(
                        "<th [^>]*class=\"[^\"]*\\bn\" scope=\"col\"[^>]* aria-sort=\"descending\"><span[^>]*>\\s*<a[^>]*>CO2-eq 2030")
                .contains("<small>kt, laag – midden – hoog</small>")
                .containsPattern("<th [^>]*scope=\"col\"[^>]*><span[^>]*><span>Zekerheid</span>");
    }
}
