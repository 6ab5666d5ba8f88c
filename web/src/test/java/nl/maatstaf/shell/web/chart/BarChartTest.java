package nl.maatstaf.shell.web.chart;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class BarChartTest {

    private static final BarChart CHART = new BarChart(
            "zaken",
            List.of("Verkenning", "</script><script>alert(1)</script>"),
            List.of(new BarChart.Series(
                    "Actief",
                    "--m-amount",
                    List.of(
                            new BarChart.Part(
                                    new BigDecimal("1.5"),
                                    new BarChart.Range(BigDecimal.ONE, BigDecimal.TWO),
                                    "/portfolio?a=1&b=2"),
                            BarChart.Part.NONE))));

    @Test
    void nothing_in_it_ends_the_script_it_stands_in() {
        assertThat(CHART.json()).doesNotContain("<");
        assertThat(read().getJsonObject("data").getJsonArray("labels").getString(1))
                .isEqualTo("</script><script>alert(1)</script>");
    }

    @Test
    void every_part_has_its_length_its_range_and_its_link_and_what_is_not_there_has_none() {
        JsonObject set = read().getJsonObject("data").getJsonArray("datasets").getJsonObject(0);

        assertThat(set.getString("label")).isEqualTo("Actief");
        assertThat(set.getString("backgroundColor")).isEqualTo("--m-amount");
        assertThat(set.getJsonArray("data")).hasToString("[1.5,null]");
        assertThat(set.getJsonArray("ranges")).hasToString("[[1,2],null]");
        assertThat(set.getJsonArray("links")).hasToString("[\"/portfolio?a=1&b=2\",null]");
    }

    private static JsonObject read() {
        return Json.createReader(new StringReader(CHART.json())).readObject();
    }
}
