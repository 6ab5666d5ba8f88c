package nl.maatstaf.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;

/** Readings, by name, that should cost the same with ten times the cases: each is measured with few, and then with many. */
public final class ReadingGrowth {

    /** An index of ten times the rows may be one step higher wherever it is entered: once for each row of a page. */
    private static final long HIGHER = 50;

    private static final double MOST_GROWTH = 1.2;
    private static final long MOST_SCANNED = 100;

    private final TestDatabase database;
    private final Map<String, Reading> readings = new LinkedHashMap<>();

    /** Of what some work sends, the statements that have a text in them. */
    private record Reading(String text, Runnable work, Bound most, double growth) {}

    public ReadingGrowth(TestDatabase database) {
        this.database = database;
    }

    /**
     * Adds a reading that should not grow.
     *
     * @param text is in the statements that count
     */
    public ReadingGrowth flat(String name, String text, Bound most, Runnable work) {
        readings.put(name, new Reading(text, work, most, MOST_GROWTH));
        return this;
    }

    /** Adds a reading that may grow until its bound, such as a count that ends somewhere. */
    public ReadingGrowth bounded(String name, String text, Bound most, Runnable work) {
        readings.put(name, new Reading(text, work, most, Double.POSITIVE_INFINITY));
        return this;
    }

    /**
     * Fails for readings that grow, that read a whole table, or that read more than is allowed.
     *
     * @param more puts ten times the cases there
     */
    public void check(Runnable more) {
        Map<String, ReadingCost> few = costs();
        more.run();
        Map<String, ReadingCost> many = costs();
        SoftAssertions softly = new SoftAssertions();
        many.forEach((name, cost) -> {
            Reading reading = readings.get(name);
            long before = few.get(name).read();
            softly.assertThat(before).as("%s is read", name).isPositive();
            softly.assertThat(cost.read())
                    .as("%s read %d of few cases and %d of many, on %s", name, before, cost.read(), database)
                    .isLessThanOrEqualTo(
                            (long) Math.min(reading.most().on(database), HIGHER + before * reading.growth()));
            softly.assertThat(cost.scanned().values())
                    .as("rows that %s reads without an index on %s: %s", name, database, cost.scanned())
                    .allMatch(rows -> reading.growth() > MOST_GROWTH || rows <= MOST_SCANNED);
        });
        softly.assertAll();
        assertThat(many).isNotEmpty();
    }

    private Map<String, ReadingCost> costs() {
        Map<String, ReadingCost> costs = new LinkedHashMap<>();
        readings.forEach((name, one) -> costs.put(name, database.readingOf(one.text(), one.work())));
        return costs;
    }

    /** What a reading may cost at most: PostgreSQL says it in buffers of 8 kB, H2 in rows. */
    public record Bound(long buffers, long rows) {

        private long on(TestDatabase database) {
            return database.isPostgres() ? buffers : rows;
        }
    }
}
