package nl.maatstaf.agreement.persistence;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import nl.maatstaf.agreement.Commitment;
import nl.maatstaf.agreement.CountingCommitments;
import nl.maatstaf.agreement.CountingRule;
import nl.maatstaf.agreement.InstrumentKind;
import nl.maatstaf.casefile.service.CaseServices;
import nl.maatstaf.database.HistoryCondition;
import nl.maatstaf.database.OnEachDatabase;
import nl.maatstaf.database.Row;
import nl.maatstaf.database.RowQuery;
import nl.maatstaf.database.TestDatabase;
import nl.maatstaf.quantity.Indicator;
import nl.maatstaf.quantity.Tonnes;
import nl.maatstaf.quantity.TonnesBand;
import nl.maatstaf.worklist.persistence.RefreshedRows;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;

/** The rule of which commitments count says the same in Java and in SQL, over histories made by chance. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@OnEachDatabase
class CountingCommitmentsContract {

    private static final int CASES = 300;
    private static final long SEED = 20_260_302L;
    private static final CountingRule DEFAULT =
            new CountingRule(CountingRule.DEFAULT_YEAR, CountingRule.GREENHOUSE_GASES);

    private static final List<CountingRule> RULES = List.of(
            DEFAULT,
            new CountingRule(2028, CountingRule.GREENHOUSE_GASES),
            new CountingRule(2040, List.of(Indicator.CO2, Indicator.CO2_EQ)),
            new CountingRule(2030, List.of(Indicator.NOX)));

    @Parameter
    private TestDatabase database;

    private final Map<UUID, List<Commitment>> histories = new HashMap<>();

    /**
     * What counts of a case.
     *
     * @param kind the kind of instrument that says so
     */
    private record Figure(InstrumentKind kind, TonnesBand reduction) {}

    @BeforeParameterizedClassInvocation
    void cases_with_histories() {
        histories.clear();
        CaseServices.installTypes(database);
        List<UUID> cases = database.inTransaction(entities -> new RandomHistories(SEED).store(entities, CASES));
        database.runInTransaction(entities -> {
            cases.forEach(id -> histories.put(id, List.of()));
            histories.putAll(entities.createQuery("select m from Commitment m", Commitment.class)
                    .getResultStream()
                    .collect(groupingBy(Commitment::caseId)));
        });
    }

    @Test
    void sql_says_of_every_case_what_the_rule_says_on_any_date_as_known_on_any_date() {
        for (CountingRule rule : RULES) {
            for (LocalDate day : RandomHistories.DAYS) {
                for (Instant known : RandomHistories.KNOWN) {
                    assertThat(inSql(rule, day, known))
                            .as("%s on %s as known before %s", rule, day, known)
                            .isEqualTo(inJava(rule, day, known));
                }
            }
        }
    }

    @Test
    void sql_says_what_the_rule_says_by_what_was_written_before_any_moment() {
        for (LocalDate day : RandomHistories.DAYS) {
            for (Instant known : RandomHistories.KNOWN) {
                for (Instant recorded : RandomHistories.KNOWN) {
                    assertThat(recordedInSql(day, known, recorded, recordedSelect()))
                            .as("on %s as known before %s as recorded before %s", day, known, recorded)
                            .isEqualTo(recordedInJava(day, known, recorded));
                }
            }
        }
    }

    @Test
    void a_change_of_any_part_of_what_was_written_before_a_moment_shows() {
        for (List<String> change : List.of(
                List.of("recorded_at < :recorded", "recorded_at <= :recorded"),
                List.of("closed_at >= :recorded", "closed_at > :recorded"),
                List.of(" or (\\w)\\.closed_at >= :recorded", ""))) {
            String changed = recordedSelect().replaceAll(change.getFirst(), change.getLast());
            assertThat(changed).isNotEqualTo(recordedSelect());
            assertThat(RandomHistories.DAYS.stream()
                            .anyMatch(day -> RandomHistories.KNOWN.stream()
                                    .anyMatch(known -> RandomHistories.KNOWN.stream()
                                            .anyMatch(recorded -> !recordedInSql(day, known, recorded, changed)
                                                    .equals(recordedInJava(day, known, recorded))))))
                    .as(change.getFirst())
                    .isTrue();
        }
    }

    private static String recordedSelect() {
        return new CountingCommitmentsSelect(DEFAULT.indicators(), ":day", ":known", ":year", ":recorded").of("1 = 1");
    }

    private Map<UUID, Figure> recordedInJava(LocalDate day, Instant known, Instant recorded) {
        return inJava(all -> DEFAULT.of(all, day, known, recorded));
    }

    private Map<UUID, Figure> recordedInSql(LocalDate day, Instant known, Instant recorded, String select) {
        return inSql(DEFAULT, day, known, select, query -> query.with("recorded", recorded));
    }

    @Test
    void sql_says_of_one_case_what_it_says_of_all() {
        LocalDate day = RandomHistories.DAYS.getLast();
        Map<UUID, Figure> all = inSql(DEFAULT, day, HistoryCondition.STILL_KNOWN);

        histories.keySet().stream()
                .limit(40)
                .forEach(id -> assertThat(inSql(DEFAULT, day, HistoryCondition.STILL_KNOWN, id))
                        .as("case " + id)
                        .isEqualTo(only(all, id)));
    }

    @Test
    void the_row_of_a_case_in_the_lists_says_what_the_rule_says_now() {
        Map<UUID, Figure> rows = database.inTransaction(entities -> {
            histories.keySet().forEach(id -> RefreshedRows.refresh(entities, id));
            return figures(RowQuery.sql(
                    entities,
                    "select w.case_id, w.hardness, w.low_tonnes, w.central_tonnes, w.high_tonnes from worklist_item w"
                            + " where w.hardness is not null"));
        });

        assertThat(rows)
                .isEqualTo(inJava(all -> DEFAULT.of(all, LocalDate.of(9999, 12, 31), HistoryCondition.STILL_KNOWN)));
    }

    /** What the comparison must see: a change of any part of the rule, one part a time. */
    @Test
    void a_change_of_any_part_of_the_rule_shows() {
        String rule = select(DEFAULT).of("1 = 1");
        Map<String, String> changes = new LinkedHashMap<>();
        changes.put("\\((\\w)\\.hardness, ", "(");
        changes.put("\\.hardness, (\\w)\\.target_year, ", ".hardness, ");
        changes.put("then 1 end", "then 2 end");
        changes.put("end, (\\w)\\.valid_from, ", "end, ");
        changes.put(", (\\w)\\.instrument_id\\)", ")");
        changes.put("target_year <= :year", "target_year < :year");
        changes.put("in \\('CO2_EQ', 'CO2'\\)", "in ('CO2_EQ')");
        changes.put("valid_from <= :day", "valid_from < :day");
        changes.put("valid_to > :day", "valid_to >= :day");
        changes.put("known_from < :known", "known_from <= :known");
        changes.put("known_to >= :known", "known_to > :known");
        changes.put("count\\(m.low_tonnes\\) = count\\(\\*\\)", "1 = 1");
        changes.put("count\\(m.central_tonnes\\) = count\\(\\*\\)", "1 = 1");
        changes.put("count\\(m.high_tonnes\\) = count\\(\\*\\)", "1 = 1");

        changes.forEach((part, change) -> {
            String changed = rule.replaceAll(part, change);
            assertThat(changed).as(part).isNotEqualTo(rule);
            assertThat(saysSomethingElse(changed)).as(part).isTrue();
        });
    }

    private boolean saysSomethingElse(String select) {
        return RandomHistories.DAYS.stream()
                .anyMatch(day -> RandomHistories.KNOWN.stream()
                        .anyMatch(known -> !inSql(DEFAULT, day, known, select, query -> query)
                                .equals(inJava(DEFAULT, day, known))));
    }

    private static Map<UUID, Figure> only(Map<UUID, Figure> all, UUID id) {
        return all.entrySet().stream()
                .filter(one -> one.getKey().equals(id))
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Map<UUID, Figure> inJava(CountingRule rule, LocalDate day, Instant known) {
        return inJava(all -> rule.of(all, day, known));
    }

    private Map<UUID, Figure> inJava(Function<List<Commitment>, CountingCommitments> rule) {
        Map<UUID, Figure> figures = new HashMap<>();
        histories.forEach((id, all) -> {
            CountingCommitments counting = rule.apply(all);
            counting.reduction()
                    .ifPresent(
                            band -> figures.put(id, new Figure(counting.kind().orElseThrow(), band)));
        });
        return figures;
    }

    private Map<UUID, Figure> inSql(CountingRule rule, LocalDate day, Instant known) {
        return inSql(rule, day, known, select(rule).of("1 = 1"), query -> query);
    }

    private Map<UUID, Figure> inSql(CountingRule rule, LocalDate day, Instant known, UUID ofCase) {
        return inSql(rule, day, known, select(rule).of("m.case_id = :case"), query -> query.with("case", ofCase));
    }

    private Map<UUID, Figure> inSql(
            CountingRule rule, LocalDate day, Instant known, String select, UnaryOperator<RowQuery> values) {
        return database.inTransaction(entities -> figures(values.apply(RowQuery.sql(entities, select)
                .with("day", day)
                .with("known", known)
                .with("year", rule.year()))));
    }

    private static CountingCommitmentsSelect select(CountingRule rule) {
        return new CountingCommitmentsSelect(rule.indicators(), ":day", ":known", ":year");
    }

    private static Map<UUID, Figure> figures(RowQuery query) {
        return query.list(Function.identity()).stream()
                .collect(toMap(row -> row.id("case_id"), CountingCommitmentsContract::figure));
    }

    private static Figure figure(Row row) {
        return new Figure(
                InstrumentKind.ofHardness(row.number("hardness")).orElseThrow(),
                new TonnesBand(tonnes(row, "low_tonnes"), tonnes(row, "central_tonnes"), tonnes(row, "high_tonnes")));
    }

    private static @Nullable Tonnes tonnes(Row row, String column) {
        BigDecimal tonnes = row.findDecimal(column);
        return tonnes == null ? null : new Tonnes(tonnes);
    }
}
