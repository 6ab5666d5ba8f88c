package nl.maatstaf.worklist.service;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import nl.maatstaf.access.Actor;
import nl.maatstaf.access.Role;
import nl.maatstaf.access.service.CurrentActor;
import nl.maatstaf.database.OnEachDatabase;
import nl.maatstaf.database.ReadingGrowth;
import nl.maatstaf.database.ReadingGrowth.Bound;
import nl.maatstaf.database.TestDatabase;
import nl.maatstaf.time.service.Now;
import org.junit.jupiter.api.Test;

/** With ten times the cases, a page of the worklist reads as much of the database as before. */
@OnEachDatabase
class WorklistGrowthContract {

    private static final Now NOW = new Now(Clock.fixed(Instant.parse("2026-11-20T11:00:00Z"), ZoneOffset.UTC));
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    /** Each sample is copied so often: 2,000 and 20,000 cases. */
    private static final int FEW = 250;

    private static final int MANY = 2_500;

    /** Some four buffers for each row of a page and four for each of five that say what it is about, or twenty rows. */
    private static final Bound PAGE = new Bound(1_300, 1_100);

    /** Each task with its case and its stage, and what they were found by. */
    private static final Bound TODAY_TASKS = new Bound(500, 800);

    /** Counts go to a thousand cases for each of five tabs and for the filter. */
    private static final Bound COUNTS = new Bound(6_000, 12_000);

    private static final WorklistOrder BY_DEADLINE = new WorklistOrder(WorklistSort.DEADLINE, false);

    private final TestDatabase database;
    private final SampleCases cases;

    WorklistGrowthContract(TestDatabase database) {
        this.database = database;
        this.cases = new SampleCases(database);
    }

    @Test
    void a_page_reads_as_much_with_ten_times_the_cases() {
        cases.begin();
        Actor anna = cases.user("Anna", Role.CASE_OFFICER, "maatwerk");
        Actor bram = cases.user("Bram", Role.CASE_OFFICER, "maatwerk");
        Actor manager = cases.user("Mia", Role.MANAGER);
        UUID nobian = cases.organisation("Nobian");
        UUID site = cases.site(nobian, "Delfzijl", "Groningen");
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
                    .in("chemelot")
                    .in("cluster_6")
                    .on(site)
                    .at(i % 2 == 0 ? "eop" : "exploration")
                    .status(i == 3 ? "STOPPED" : "ACTIVE")
                    .due(TODAY.minusDays(40))
                    .add();
        }
        cases.sample("MW-2022-0008")
                .confidential()
                .in("chemelot")
                .in("cluster_6")
                .officer(bram)
                .due(TODAY.minusDays(40))
                .add();

        cases.copy("MW-2022-000_", 1, FEW);
        database.analyze();
        readings(anna, manager).check(() -> {
            cases.copy("MW-2022-000_", FEW + 1, MANY);
            database.analyze();
        });
    }

    private ReadingGrowth readings(Actor... readers) {
        ReadingGrowth readings = new ReadingGrowth(database);
        for (Actor reader : readers) {
            for (WorklistSort sort : WorklistSort.all()) {
                for (boolean descending : new boolean[] {false, true}) {
                    add(readings, reader, WorklistFilter.of(WorklistTab.ALL), new WorklistOrder(sort, descending));
                }
            }
            for (WorklistTab tab : WorklistTab.values()) {
                add(readings, reader, WorklistFilter.of(tab), BY_DEADLINE);
            }
            if (!reader.seesAllProgrammes()) { // who sees masked rows looks in two indexes that have grown deeper
                add(readings, reader, cluster("cluster_6"), BY_DEADLINE);
            }
            add(readings, reader, province("Groningen"), BY_DEADLINE);
            if (database.isPostgres()) { // H2 has no index for part of a text
                add(readings, reader, text("nobian"), BY_DEADLINE);
                add(readings, reader, text("2020-0012"), BY_DEADLINE);
            }
            readings.bounded(
                    reader.username() + " counts",
                    "tab_all",
                    COUNTS,
                    () -> lists(reader, lists -> lists.page(WorklistFilter.of(WorklistTab.ALL), BY_DEADLINE, null)));
            readings.flat(
                    reader.username() + " today",
                    "from case_task",
                    TODAY_TASKS,
                    () -> run(reader, (entities, caller) -> new TodayService(entities, caller, NOW).look()));
        }
        return readings;
    }

    private void add(ReadingGrowth readings, Actor reader, WorklistFilter filter, WorklistOrder order) {
        readings.flat(
                reader.username() + " " + filter.tab() + " " + filter.text() + " " + filter.cluster() + " "
                        + filter.province() + " by " + order,
                "fetch first 51 rows only",
                PAGE,
                () -> lists(reader, lists -> lists.page(filter, order, null)));
    }

    private static WorklistFilter cluster(String code) {
        return new WorklistFilter(WorklistTab.ALL, null, null, null, code, null, null, null, null, null);
    }

    private static WorklistFilter province(String name) {
        return new WorklistFilter(WorklistTab.ALL, null, null, null, null, name, null, null, null, null);
    }

    private static WorklistFilter text(String text) {
        return new WorklistFilter(WorklistTab.ALL, null, null, null, null, null, null, null, null, text);
    }

    private void lists(Actor reader, Consumer<WorklistQueries> reading) {
        run(reader, (entities, caller) -> reading.accept(new WorklistQueries(entities, caller, NOW)));
    }

    private void run(Actor reader, BiConsumer<EntityManager, CurrentActor> reading) {
        database.runInTransaction(entities -> {
            CurrentActor caller = new CurrentActor();
            caller.set(reader);
            reading.accept(entities, caller);
        });
    }
}
