package nl.maatstaf.shell.web.chart;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Lying bars that are stacked of parts, in the form that Chart.js reads; {@code charts.js} gives them their look.
 *
 * @param axis what their length says, with its unit
 * @param bars the name of each, from top to bottom
 * @param series what they are made of, from left to right
 */
public record BarChart(String axis, List<String> bars, List<Series> series) {

    /**
     * What has one look in every bar.
     *
     * @param name in the legend
     * @param token the colour, and by it the texture: the name of a design token
     * @param parts one for each bar
     */
    public record Series(String name, String token, List<Part> parts) {}

    /**
     * A part of a bar.
     *
     * @param length none where there is no such part
     * @param range what is drawn over it as a whisker; none for a value without doubt
     * @param link what a click opens; none for nothing
     */
    public record Part(
            @Nullable BigDecimal length,
            @Nullable Range range,
            @Nullable String link) {

        public static final Part NONE = new Part(null, null, null);
    }

    /** From low to high, on the same axis. */
    public record Range(BigDecimal low, BigDecimal high) {}

    public BarChart {
        bars = List.copyOf(bars);
        series = List.copyOf(series);
    }

    /** As JSON that may stand inside a script of the page: nothing in it ends that script. */
    public String json() {
        JsonArrayBuilder sets = Json.createArrayBuilder();
        series.forEach(each -> sets.add(set(each)));
        return Json.createObjectBuilder()
                .add("type", "bar")
                .add(
                        "data",
                        Json.createObjectBuilder()
                                .add("labels", Json.createArrayBuilder(bars))
                                .add("datasets", sets))
                .add(
                        "options",
                        Json.createObjectBuilder()
                                .add("indexAxis", "y")
                                .add(
                                        "scales",
                                        Json.createObjectBuilder()
                                                .add("x", scale(axis))
                                                .add("y", scale(""))))
                .build()
                .toString()
                .replace("<", "\\u003c");
    }

    private static JsonObjectBuilder set(Series series) {
        return Json.createObjectBuilder()
                .add("label", series.name())
                .add("backgroundColor", series.token())
                .add("data", each(series, part -> part.length() == null ? null : Json.createValue(part.length())))
                .add("ranges", each(series, part -> part.range() == null ? null : range(part.range())))
                .add("links", each(series, part -> part.link() == null ? null : Json.createValue(part.link())));
    }

    private static JsonArray each(Series series, Function<Part, @Nullable JsonValue> value) {
        JsonArrayBuilder values = Json.createArrayBuilder();
        for (Part part : series.parts()) {
            @Nullable JsonValue known = value.apply(part);
            values.add(known == null ? JsonValue.NULL : known);
        }
        return values.build();
    }

    private static JsonArray range(Range range) {
        return Json.createArrayBuilder().add(range.low()).add(range.high()).build();
    }

    private static JsonObjectBuilder scale(String title) {
        return Json.createObjectBuilder()
                .add("stacked", true)
                .add(
                        "title",
                        Json.createObjectBuilder()
                                .add("display", !title.isEmpty())
                                .add("text", title));
    }
}
