package nl.maatstaf.time.service;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.maatstaf.database.OnEachDatabase;
import nl.maatstaf.database.RowQuery;
import nl.maatstaf.database.TestDatabase;
import nl.maatstaf.quantity.Tonnes;
import nl.maatstaf.quantity.TonnesRange;
import nl.maatstaf.time.History;
import nl.maatstaf.time.Knowledge;
import nl.maatstaf.time.PartialDate;
import nl.maatstaf.time.TimeOrderedId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;

/** What keeping series of years promises: 10,000 of 20 years each, some of them revised, on either database. */
@OnEachDatabase
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SeriesContract {

    private static final int SERIES = 10_000;
    private static final int REVISED = 500;
    private static final int FIRST_YEAR = 2026;
    private static final int YEARS = 20;
    private static final int LAST_YEAR = FIRST_YEAR + YEARS - 1;
    private static final int TOGETHER = 500;

    private static final LocalDate MADE = LocalDate.of(2026, 1, 5);
    private static final LocalDate MADE_AGAIN = LocalDate.of(2026, 6, 1);
    private static final Instant RECORDED = Instant.parse("2026-01-06T09:00:00Z");
    private static final Instant RECORDED_AGAIN = Instant.parse("2026-06-02T09:00:00Z");
    private static final Instant BEFORE = RECORDED.plusSeconds(1);
    private static final Instant AFTER = RECORDED_AGAIN.plusSeconds(1);

    private static final String HOLDING = " from emission_series s join emission_series_year y on y.revision_id = s.id"
            + " where s.valid_from <= :day and (s.valid_to is null or s.valid_to > :day)"
            + " and s.known_from < :known and (s.known_to is null or s.known_to >= :known)";

    @Parameter
    TestDatabase database;

    private final List<UUID> series =
            IntStream.range(0, SERIES).mapToObj(each -> TimeOrderedId.next()).toList();
    private EntityManagerFactory factory;
    private int toWrite;
    private int toRevise;

    @BeforeParameterizedClassInvocation
    void series_of_which_some_are_revised() throws SQLException {
        for (String table : EmissionSeries.TABLES) {
            run(table);
        }
        factory = open();
        toWrite = database.statementsOf(() -> each(series, this::write));
        toRevise = database.statementsOf(() -> each(series.subList(0, REVISED), this::revise));
        run("analyze");
    }

    @AfterParameterizedClassInvocation
    void close() {
        factory.close();
    }

    @Test
    void writes_in_batches_and_reads_what_it_revises_at_once() {
        assertThat(toWrite).isLessThanOrEqualTo(SERIES / TOGETHER + SERIES * YEARS / TOGETHER);
        assertThat(toRevise).isLessThanOrEqualTo(2 + 3 + 2 * REVISED * YEARS / TOGETHER);
        assertThat(count("select count(*) as n from emission_series_year")).isEqualTo((SERIES + 2 * REVISED) * YEARS);
    }

    @Test
    void gives_every_year_on_a_day_as_known_at_a_moment_in_one_statement() {
        assertThat(totals(MADE_AGAIN, BEFORE)).isEqualTo(everyYear(SERIES));
        assertThat(totals(MADE_AGAIN, AFTER)).isEqualTo(everyYear(SERIES + REVISED));
        assertThat(totals(MADE_AGAIN.minusDays(1), AFTER)).isEqualTo(everyYear(SERIES));
        assertThat(totals(MADE.minusDays(1), AFTER)).isEmpty();

        assertThat(database.statementsOf(() -> totals(MADE_AGAIN, AFTER))).isEqualTo(1);
    }

    @Test
    void reads_no_more_for_one_series_however_many_there_are() throws SQLException {
        String one = "select y.of_year, y.central_tonnes" + HOLDING + " and s.series_id = '" + series.getFirst() + "'";
        String plan = plan(one.replace(":day", "date '" + MADE_AGAIN + "'")
                .replace(":known", "timestamp with time zone '2026-06-02 09:00:01+00'"));

        assertThat(plan).containsIgnoringCase("ix_emission_series").doesNotContain("Seq Scan");
        assertThat(read(plan)).as(plan).isPositive().isLessThan(100);
    }

    @Test
    void a_revision_leaves_what_was_said_before_and_says_all_years_itself() {
        in(entities -> {
            List<EmissionSeries> rows = rows(entities, List.of(series.getFirst()));
            EmissionSeries before = History.of(rows).on(MADE_AGAIN, BEFORE).orElseThrow();
            EmissionSeries after = History.of(rows).on(MADE_AGAIN, AFTER).orElseThrow();

            assertThat(before.years())
                    .hasSize(YEARS)
                    .extracting(EmissionYear::range)
                    .containsOnly(tonnes(1));
            assertThat(after.years())
                    .hasSize(YEARS)
                    .extracting(EmissionYear::range)
                    .containsOnly(tonnes(2));
            assertThat(after.in(FIRST_YEAR + YEARS)).isEmpty();
            assertThat(History.of(rows).current()).hasSize(2);
            assertThat(before.closedAt()).contains(RECORDED_AGAIN);
        });
    }

    private void write(EntityManager entities, List<UUID> some) {
        for (UUID one : some) {
            List<EmissionSeries> first = new ArrayList<>();
            History.of(first).record(series(one, MADE, 1), Knowledge.at(RECORDED));
            first.forEach(entities::persist);
        }
    }

    private void revise(EntityManager entities, List<UUID> some) {
        Map<UUID, List<EmissionSeries>> bySeries = new HashMap<>();
        for (EmissionSeries row : rows(entities, some)) {
            bySeries.computeIfAbsent(row.seriesId(), key -> new ArrayList<>()).add(row);
        }
        bySeries.forEach((one, rows) -> {
            List<EmissionSeries> all = new ArrayList<>(rows);
            EmissionSeries revision = series(one, MADE_AGAIN, 2);
            History.of(all).record(revision, Knowledge.at(RECORDED_AGAIN));
            all.stream().filter(row -> !rows.contains(row)).forEach(entities::persist);
        });
    }

    private static List<EmissionSeries> rows(EntityManager entities, List<UUID> some) {
        return entities.createQuery("select s from EmissionSeries s where s.seriesId in :series", EmissionSeries.class)
                .setParameter("series", some)
                .setHint("eclipselink.batch", "s.years")
                .getResultList();
    }

    private Map<Integer, BigDecimal> totals(LocalDate day, Instant known) {
        Map<Integer, BigDecimal> totals = new HashMap<>();
        in(entities -> RowQuery.sql(
                        entities,
                        "select y.of_year as of_year, sum(y.central_tonnes) as tonnes" + HOLDING
                                + " group by y.of_year")
                .with("day", day)
                .with("known", known)
                .list(row -> Map.entry(row.number("of_year"), row.findDecimal("tonnes")))
                .forEach(total -> totals.put(total.getKey(), total.getValue())));
        return totals;
    }

    private static Map<Integer, BigDecimal> everyYear(int tonnes) {
        Map<Integer, BigDecimal> all = new HashMap<>();
        for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
            all.put(year, new BigDecimal(tonnes).setScale(3));
        }
        return all;
    }

    private static EmissionSeries series(UUID one, LocalDate made, int tonnes) {
        return new EmissionSeries(one, PartialDate.on(made), FIRST_YEAR, LAST_YEAR, tonnes(tonnes));
    }

    private static TonnesRange tonnes(int tonnes) {
        return TonnesRange.point(new Tonnes(new BigDecimal(tonnes)));
    }

    private int count(String sql) {
        int[] counted = new int[1];
        in(entities -> counted[0] =
                RowQuery.sql(entities, sql).first(row -> row.number("n")).orElseThrow());
        return counted[0];
    }

    /** What the database did for a statement: pages on PostgreSQL, rows on H2. */
    private String plan(String sql) throws SQLException {
        String explain = isPostgres() ? "explain (analyze, buffers) " : "explain analyze ";
        StringBuilder plan = new StringBuilder();
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement();
                ResultSet lines = statement.executeQuery(explain + sql)) {
            while (lines.next()) {
                plan.append(lines.getString(1)).append('\n');
            }
        }
        return plan.toString();
    }

    private int read(String plan) {
        if (isPostgres()) {
            String all = plan.lines()
                    .filter(line -> line.contains("Buffers: shared"))
                    .findFirst()
                    .orElseThrow();
            return sum("(?:hit|read)=(\\d+)", all);
        }
        return sum("scanCount: (\\d+)", plan);
    }

    private static int sum(String number, String text) {
        return Pattern.compile(number)
                .matcher(text)
                .results()
                .map((MatchResult found) -> Integer.parseInt(found.group(1)))
                .reduce(0, Integer::sum);
    }

    private boolean isPostgres() {
        return database.toString().equals("PostgreSQL");
    }

    private EntityManagerFactory open() {
        Map<String, Object> settings = new HashMap<>();
        settings.put("jakarta.persistence.nonJtaDataSource", database.dataSource());
        settings.put("eclipselink.session-name", "series_" + database);
        settings.put("eclipselink.logging.level", "SEVERE");
        return Persistence.createEntityManagerFactory("series", settings);
    }

    private interface Work {
        void on(EntityManager entities, List<UUID> some);
    }

    private void each(List<UUID> all, Work work) {
        for (int from = 0; from < all.size(); from += TOGETHER) {
            List<UUID> some = all.subList(from, Math.min(from + TOGETHER, all.size()));
            in(entities -> work.on(entities, some));
        }
    }

    private void in(Consumer<EntityManager> work) {
        try (EntityManager entities = factory.createEntityManager()) {
            entities.getTransaction().begin();
            work.accept(entities);
            entities.getTransaction().commit();
        }
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
