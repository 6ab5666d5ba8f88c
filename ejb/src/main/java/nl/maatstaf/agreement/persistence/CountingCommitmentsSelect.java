package nl.maatstaf.agreement.persistence;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.maatstaf.agreement.CountingRule;
import nl.maatstaf.database.HistoryCondition;
import nl.maatstaf.quantity.Indicator;
import org.jspecify.annotations.Nullable;

/**
 * The rule of which commitments count, {@link CountingRule}, in SQL: for each case that has any, the hardness of those
 * that count and their tonnes summed, missing where one misses them. The columns are {@code case_id}, {@code hardness},
 * {@code low_tonnes}, {@code central_tonnes} and {@code high_tonnes}.
 *
 * <p>It is a select to join with, or a condition on one commitment; the statement around it has the places and gives them their values.
 *
 * @param indicators what is measured, the preferred one first
 * @param day the place of the peildatum
 * @param knownBefore the place of the first moment that is no longer asked about
 * @param year the place of the year that is asked about
 * @param recordedBefore the place of the first moment of writing that is no longer asked about; none for all that is written
 */
public record CountingCommitmentsSelect(
        List<Indicator> indicators,
        String day,
        String knownBefore,
        String year,
        @Nullable String recordedBefore) {

    private static final String HARDNESS = "max(m.hardness)";

    /** Of a column {@code $1}: missing where one commitment misses it. */
    private static final String SUM = "case when count(m.$1) = count(*) then sum(m.$1) end";

    private static final String SELECT = """
            select m.case_id, {hardness} as hardness, {low_tonnes} as low_tonnes,
                {central_tonnes} as central_tonnes, {high_tonnes} as high_tonnes
            from commitment m
            where {cases} and {counts}
            group by m.case_id""".replace("{hardness}", HARDNESS).replaceAll("\\{(\\w+_tonnes)}", SUM);

    private static final String COUNTS = """
            {eligible m} and not exists (
                select 1
                from commitment b
                where b.case_id = m.case_id and {eligible b} and {rank b} > {rank m})""";

    public CountingCommitmentsSelect {
        indicators = List.copyOf(indicators);
    }

    /** Of all that is written. */
    public CountingCommitmentsSelect(List<Indicator> indicators, String day, String knownBefore, String year) {
        this(indicators, day, knownBefore, year, null);
    }

    /**
     * For some of the cases.
     *
     * @param cases which, as a condition on the commitment {@code m}
     */
    public String of(String cases) {
        return SELECT.replace("{cases}", cases).replace("{counts}", counts());
    }

    /** The hardness alone of one case, zero without any: a select of one value, given the place of its identifier. */
    public String hardness(String id) {
        return "select coalesce(" + HARDNESS + ", 0)" + ofOne(id);
    }

    /** The central tonnes alone of one case: a select of one value, given the place of its identifier. */
    public String central(String id) {
        return "select " + SUM.replace("$1", "central_tonnes") + ofOne(id);
    }

    private String ofOne(String id) {
        return " from commitment m where m.case_id = " + id + " and " + counts();
    }

    /** Whether a commitment counts: a condition on its row, which is called {@code m}. */
    public String counts() {
        return COUNTS.replace("{eligible m}", eligible("m"))
                .replace("{eligible b}", eligible("b"))
                .replace("{rank m}", rank("m"))
                .replace("{rank b}", rank("b"));
    }

    private String eligible(String table) {
        String asked = indicators.stream().map("'%s'"::formatted).collect(Collectors.joining(", "));
        return "%1$s.target_year <= %2$s and %1$s.indicator in (%3$s) and %4$s"
                .formatted(table, year, asked, HistoryCondition.holds(table, day, knownBefore, recordedBefore));
    }

    /** What outdoes another has the greater rank. */
    private String rank(String table) {
        return "(%1$s.hardness, %1$s.target_year, %2$s, %1$s.valid_from, %1$s.instrument_id)"
                .formatted(table, preference(table));
    }

    /** How much its indicator is preferred. */
    private String preference(String table) {
        return IntStream.range(0, indicators.size())
                .mapToObj(place -> "when '%s' then %d".formatted(indicators.get(place), indicators.size() - place))
                .collect(Collectors.joining(" ", "case " + table + ".indicator ", " end"));
    }
}
