package nl.maatstaf.worklist.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import nl.maatstaf.access.Actor;
import nl.maatstaf.access.Role;
import nl.maatstaf.access.service.CurrentActor;
import nl.maatstaf.database.ReadingCost;
import nl.maatstaf.database.TestDatabase;
import nl.maatstaf.time.service.Now;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** With ten times the cases, a page of the worklist reads as much of PostgreSQL as before. */
@Tag("contract")
class WorklistGrowthTest {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.postgres();

    private static final Instant NOON = Instant.parse("2026-11-20T11:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final double MOST_GROWTH = 1.2;

    /** An index of ten times the rows may be one step higher wherever it is entered. */
    private static final long HIGHER = 10;

    /** In buffers of 8 kB: some four for each row. */
    private static final long MOST_READ = 300;

    /** Is in the statement that reads the rows of a page. */
    private static final String ROWS = "fetch first 51 rows only";

    /** Each sample is copied so often: 2,000 and 20,000 cases. */
    private static final int FEW = 250;

    private static final int MANY = 2_500;

    private static final long MOST_SCANNED = 100;

    private final SampleCases cases = new SampleCases(DATABASE);

    @Test
    void a_page_reads_as_much_with_ten_times_the_cases() {
        cases.begin();
        Actor anna = cases.user("Anna", Role.CASE_OFFICER, "maatwerk");
        Actor bram = cases.user("Bram", Role.CASE_OFFICER, "maatwerk");
        Actor manager = cases.user("Mia", Role.MANAGER);
        UUID nobian = cases.organisation("Nobian");
        for (int i = 10; i < 40; i++) {
            cases.sample("MW-2020-00" + i)
                    .of(nobian)
                    .officer(anna)
                    .dueBy(anna, TODAY.plusDays(i))
                    .add();
            cases.sample("MW-2021-00" + i)
                    .officer(bram)
                    .colleague(anna)
                    .waiting(TODAY.minusDays(i))
                    .add();
        }
        for (int i = 1; i < 8; i++) {
            cases.sample("MW-2022-000" + i)
                    .officer(bram)
                    .at(i % 2 == 0 ? "eop" : "exploration")
                    .status(i == 3 ? "STOPPED" : "ACTIVE")
                    .due(TODAY.minusDays(40))
                    .add();
        }
        cases.sample("MW-2022-0008")
                .confidential()
                .officer(bram)
                .due(TODAY.minusDays(40))
                .add();

        cases.copy("MW-2022-000_", 1, FEW);
        cases.analyze();
        Map<String, ReadingCost> few = costs(List.of(anna, manager));
        cases.copy("MW-2022-000_", FEW + 1, MANY);
        cases.analyze();
        Map<String, ReadingCost> many = costs(List.of(anna, manager));

        SoftAssertions softly = new SoftAssertions();
        many.forEach((name, cost) -> {
            long before = few.get(name).read();
            softly.assertThat(cost.read())
                    .as("%s read %d of few cases and %d of many", name, before, cost.read())
                    .isLessThanOrEqualTo(Math.min(MOST_READ, HIGHER + Math.round(before * MOST_GROWTH)));
            softly.assertThat(before).as("%s is read", name).isPositive();
            softly.assertThat(cost.scanned().values())
                    .as("rows that %s reads without an index: %s", name, cost.scanned())
                    .allMatch(rows -> rows <= MOST_SCANNED);
        });
        softly.assertAll();
        assertThat(many).hasSizeGreaterThan(20);
    }

    private Map<String, ReadingCost> costs(List<Actor> readers) {
        Map<String, ReadingCost> costs = new LinkedHashMap<>();
        for (Actor reader : readers) {
            for (WorklistSort sort : WorklistSort.all()) {
                for (boolean descending : new boolean[] {false, true}) {
                    WorklistOrder order = new WorklistOrder(sort, descending);
                    costs.put(
                            reader.username() + " by " + sort + (descending ? " descending" : ""),
                            cost(reader, lists -> lists.page(WorklistFilter.of(WorklistTab.ALL), order, null)));
                }
            }
            for (WorklistTab tab : WorklistTab.values()) {
                costs.put(
                        reader.username() + " " + tab,
                        cost(
                                reader,
                                lists -> lists.page(
                                        WorklistFilter.of(tab),
                                        new WorklistOrder(WorklistSort.DEADLINE, false),
                                        null)));
            }
        }
        return costs;
    }

    private ReadingCost cost(Actor reader, Consumer<WorklistQueries> reading) {
        return DATABASE.readingOf(
                ROWS,
                () -> DATABASE.runInTransaction(entities -> {
                    CurrentActor current = new CurrentActor();
                    current.set(reader);
                    reading.accept(new WorklistQueries(entities, current, new Now(Clock.fixed(NOON, ZoneOffset.UTC))));
                }));
    }
}
