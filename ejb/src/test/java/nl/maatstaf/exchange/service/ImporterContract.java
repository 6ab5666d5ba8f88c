package nl.maatstaf.exchange.service;

import static nl.maatstaf.refusal.RefusalAssertions.assertThatRefusal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import nl.maatstaf.access.Actor;
import nl.maatstaf.access.Actors;
import nl.maatstaf.access.Role;
import nl.maatstaf.access.service.CurrentActor;
import nl.maatstaf.agreement.InstrumentKind;
import nl.maatstaf.casefile.service.CaseServices;
import nl.maatstaf.casefile.vocabulary.CaseStatus;
import nl.maatstaf.database.OnEachDatabase;
import nl.maatstaf.database.TestDatabase;
import nl.maatstaf.exchange.ExchangeRefusals;
import nl.maatstaf.exchange.ImportCancelled;
import nl.maatstaf.exchange.ImportChoice;
import nl.maatstaf.exchange.ImportCounts;
import nl.maatstaf.exchange.ImportFile;
import nl.maatstaf.exchange.ImportRun;
import nl.maatstaf.exchange.service.load.Progress;
import nl.maatstaf.exchange.service.plan.ImportPlan;
import nl.maatstaf.portfolio.service.PortfolioFilter;
import nl.maatstaf.portfolio.service.PortfolioQueries;
import nl.maatstaf.portfolio.service.PortfolioSummary;
import nl.maatstaf.text.Reason;
import nl.maatstaf.time.AsOf;
import nl.maatstaf.time.service.Now;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What loading the portfolio promises, on either database. */
@OnEachDatabase
class ImporterContract {

    private static final List<String> HISTORY =
            List.of("case_stage", "case_status", "case_stage_date", "case_evidence", "instrument_state", "commitment");

    private static final ImportChoice FILLING = ImportChoice.historic(new Reason("achterstand"));

    private final TestDatabase database;

    ImporterContract(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void the_demo_portfolio() {
        CaseServices.installTypes(database);
        database.runInTransaction(entities -> new Importer(entities).loadDemo());
    }

    @Test
    void answers_what_was_published_on_the_days_that_are_asked() {
        PortfolioSummary june = on("2025-06-30");
        assertThat(june.signed()).containsEntry(InstrumentKind.EOP, 13);
        assertThat(june.highestInstrument())
                .containsEntry(InstrumentKind.JLOI, 1)
                .containsEntry(InstrumentKind.BINDING, 1);
        assertThat(june.casesByStatus()).containsEntry(CaseStatus.STOPPED, 7);
        assertThat(on("2022-12-10").signed()).containsEntry(InstrumentKind.EOP, 2);
        assertThat(on("2023-12-31").signed())
                .containsEntry(InstrumentKind.JLOI, 1)
                .containsEntry(InstrumentKind.BINDING, 0);
        assertThat(on("2025-09-30").highestInstrument()).containsEntry(InstrumentKind.JLOI, 3);
    }

    @Test
    void shows_bp_paused_and_then_stopped() {
        assertThat(on("2025-03-16").casesByStatus().getOrDefault(CaseStatus.PAUSED, 0))
                .isZero();
        assertThat(on("2025-03-17").casesByStatus()).containsEntry(CaseStatus.PAUSED, 1);
        assertThat(on("2025-06-30").casesByStatus().getOrDefault(CaseStatus.PAUSED, 0))
                .isZero();
        assertThat(one("select reason from case_status s join case_file c on c.id = s.case_id"
                        + " where c.title = 'Maatwerk bp' and s.status = 'PAUSED' and s.known_to is null"))
                .asString()
                .contains("op verzoek");
    }

    @Test
    void shows_on_a_day_of_knowledge_nothing_that_was_published_later() {
        PortfolioSummary march = summary("2025-06-30", Optional.of(LocalDate.of(2025, 3, 17)));

        assertThat(march.signed()).containsEntry(InstrumentKind.EOP, 12).containsEntry(InstrumentKind.JLOI, 1);
        assertThat(march.casesByStatus().getOrDefault(CaseStatus.STOPPED, 0)).isZero();
        assertThat(march.casesByStatus()).containsEntry(CaseStatus.PAUSED, 1);
    }

    @Test
    void gives_numbers_in_the_order_in_which_cases_began() {
        assertThat(number("Maatwerk Tata Steel Nederland")).isEqualTo("MW-2022-0001");
        assertThat(number("Maatwerk Dow Benelux")).isEqualTo("MW-2022-0002");
        assertThat(number("Maatwerk Nobian")).isEqualTo("MW-2022-0003");
    }

    @Test
    void keeps_who_signed_and_what_was_committed_to_with_its_source() {
        assertThat(one("select count(*) from instrument_signatory s join instrument i on i.id = s.instrument_id"
                        + " join case_file c on c.id = i.case_id where c.title = 'Maatwerk Tata Steel Nederland'"
                        + " and i.kind = 'JLOI' and s.party_kind in ('COMPANY', 'PARENT_COMPANY', 'PROVINCE')"))
                .hasToString("3");
        assertThat(one("select count(*) from commitment k join case_file c on c.id = k.case_id"
                        + " where c.title = 'Maatwerk OCI' and k.known_to is null and k.low_tonnes = 800000"
                        + " and k.central_tonnes is null and k.high_tonnes = 1700000 and k.baseline_from = 2020"
                        + " and k.target_year = 2030 and k.source like 'https://%'"))
                .hasToString("1");
    }

    @Test
    void logs_every_event_in_the_chain_of_its_case_with_its_source() {
        assertThat(one("select count(*) from audit_event e join case_file c"
                        + " on e.stream = concat('case:', cast(c.id as varchar))"
                        + " where c.title = 'Maatwerk bp' and e.action = 'casefile.status-changed'"
                        + " and e.occurred_on = date '2025-06-30' and e.payload like '%dutchnews%'"))
                .hasToString("1");
        assertThat(
                        one(
                                "select count(*) from audit_event where stream = 'imports' and action = 'exchange.import-loaded'"))
                .asString()
                .isNotEqualTo("0");
    }

    @Test
    void changes_nothing_when_the_same_files_come_again() {
        Object events = one("select count(*) from audit_event");
        Object stages = one("select count(*) from case_stage");

        ImportCounts again = database.inTransaction(entities -> new Importer(entities).loadDemo());

        assertThat(again.added() + again.changed()).isZero();
        assertThat(again.unchanged()).isGreaterThan(300);
        assertThat(one("select count(*) from case_stage")).isEqualTo(stages);
        assertThat(Long.parseLong(one("select count(*) from audit_event").toString()))
                .isEqualTo(Long.parseLong(events.toString()) + 2);
    }

    @Test
    void takes_later_news_of_a_case_in_without_changing_what_was_known() {
        PortfolioSummary before = summary("2025-12-31", Optional.of(LocalDate.of(2025, 12, 31)));

        load("case_events", """
                case_ref,event,value,party,occurred,precision,published,detail,source
                MW-ALCO,stopped,,,2025-10-01,day,2025-10-02,gesprekken beëindigd,brief
                """, LocalDate.of(2026, 4, 1));

        assertThat(summary("2025-12-31", Optional.of(LocalDate.of(2024, 1, 1))).casesByStatus())
                .doesNotContainEntry(CaseStatus.STOPPED, 8);
        assertThat(on("2025-12-31").casesByStatus()).containsEntry(CaseStatus.STOPPED, 8);
        assertThat(before.casesByStatus()).containsEntry(CaseStatus.STOPPED, 7);
    }

    @Test
    void news_is_known_from_the_day_it_is_loaded_and_with_a_historic_filling_from_the_day_it_was_published() {
        String stopped = """
                case_ref,event,value,party,occurred,precision,published,detail,source
                %s,stopped,,,2026-01-15,day,2026-01-16,gesprekken beëindigd,brief
                """;
        AsOf then = AsOf.day(LocalDate.parse("2026-01-31"));
        int before = stopped(then);
        int knownThen = stopped(then.asKnownOn(LocalDate.of(2026, 1, 15)));

        load("case_events", stopped.formatted("MW-COSUN"), LocalDate.of(2026, 4, 2));

        assertThat(stopped(then)).isEqualTo(before + 1);
        assertThat(stopped(then.asKnownOn(LocalDate.of(2026, 4, 1)))).isEqualTo(before);
        assertThat(stopped(then.asKnownOn(LocalDate.of(2026, 4, 2)))).isEqualTo(before + 1);

        load("case_events", stopped.formatted("MW-YARA"), LocalDate.of(2026, 4, 3), FILLING);

        assertThat(stopped(then.asKnownOn(LocalDate.of(2026, 1, 15)))).isEqualTo(knownThen);
        assertThat(stopped(then.asKnownOn(LocalDate.of(2026, 1, 16)))).isEqualTo(knownThen + 1);
        assertThat(stopped(then.asKnownOn(LocalDate.of(2026, 1, 16)).asRecordedOn(LocalDate.of(2026, 4, 2))))
                .isEqualTo(knownThen);
        assertThat(stopped(then.asRecordedOn(LocalDate.of(2026, 4, 1)))).isEqualTo(before);
        assertThat(stopped(then.asRecordedOn(LocalDate.of(2026, 4, 2)))).isEqualTo(before + 1);
        assertThat(stopped(then)).isEqualTo(before + 2);
    }

    @Test
    void news_that_is_known_from_now_shows_in_the_lists_as_changed_now() {
        load("case_events", """
                case_ref,event,value,party,occurred,precision,published,detail,source
                MW-DOW,noted,,,2025-10-01,day,2025-10-02,uit de krant,krant
                """, LocalDate.of(2026, 4, 4));

        assertThat(changedOn("Maatwerk Dow Benelux")).startsWith("2026-04-04");
        assertThat(changedOn("Maatwerk OCI")).doesNotStartWith("2026");
    }

    private String changedOn(String title) {
        return one("select w.last_changed_at from worklist_item w join case_file c on c.id = w.case_id where c.title = '"
                        + title + "'")
                .toString();
    }

    private int stopped(AsOf asked) {
        return summary(asked).casesByStatus().getOrDefault(CaseStatus.STOPPED, 0);
    }

    @Test
    void keeps_beside_what_is_known_from_publication_the_moment_at_which_the_log_says_it_was_written() {
        for (String table : HISTORY) {
            String notLogged = " and not exists (select 1 from audit_event e where"
                    + " e.stream = concat('case:', cast(h.case_id as varchar)) and e.recorded_at = ";

            assertThat(one("select count(*) from " + table + " h where 1 = 1" + notLogged + "h.recorded_at)"))
                    .as(table)
                    .hasToString("0");
            assertThat(one("select count(*) from " + table + " h where known_to is not null" + notLogged
                            + "h.closed_at)"))
                    .as(table)
                    .hasToString("0");
            assertThat(one("select count(*) from " + table + " where known_from < recorded_at"))
                    .as(table)
                    .isNotEqualTo(0L);
        }
    }

    @Test
    void takes_nothing_in_when_something_is_wrong() {
        Object cases = one("select count(*) from case_file");

        assertThatRefusal(ExchangeRefusals.IMPORT_HAS_ERRORS).isThrownBy(() -> load("cases", """
                        case_ref,type,title
                        X-1,maatwerk,Goed
                        X-2,bestaat_niet,Fout
                        """, Importer.TODAY));

        assertThat(one("select count(*) from case_file")).isEqualTo(cases);
    }

    @Test
    void takes_nothing_in_when_it_is_stopped_halfway() {
        Object organisations = one("select count(*) from organisation");

        assertThatExceptionOfType(ImportCancelled.class)
                .isThrownBy(() -> database.runInTransaction(entities -> {
                    Importer importer = new Importer(entities);
                    ImportRun run = new ImportRun("test", importer.now.instant());
                    ImportFile file =
                            file(run, "organisations", "name,kind\nEerste Nieuwe,company\nTweede Nieuwe,company\n");
                    importer.loader.load(
                            run.id(),
                            List.of(file),
                            ImportAuthor.of(Actor.system()),
                            new Progress(reached -> reached < 99),
                            ImportChoice.KNOWN_FROM_NOW);
                }));

        assertThat(one("select count(*) from organisation")).isEqualTo(organisations);
    }

    @Test
    void can_be_stopped_until_all_is_written() {
        Object organisations = one("select count(*) from organisation");
        AtomicInteger asked = new AtomicInteger();

        assertThatExceptionOfType(ImportCancelled.class)
                .isThrownBy(() -> database.runInTransaction(entities -> {
                    Importer importer = new Importer(entities);
                    ImportRun run = new ImportRun("test", importer.now.instant());
                    ImportFile file = file(run, "organisations", "name,kind\nEnige Nieuwe,company\n");
                    importer.loader.load(
                            run.id(),
                            List.of(file),
                            ImportAuthor.of(Actor.system()),
                            new Progress(reached -> asked.incrementAndGet() == 1),
                            ImportChoice.KNOWN_FROM_NOW);
                }));

        assertThat(one("select count(*) from organisation")).isEqualTo(organisations);
    }

    @Test
    void reports_what_would_change_and_what_would_not() {
        ImportPlan plan = database.inTransaction(entities -> {
            Importer importer = new Importer(entities);
            ImportRun run = new ImportRun("test", importer.now.instant());
            return importer.plan(file(
                    run,
                    "organisations",
                    "name;kind;place;sectors;aliases;cluster;parent;fictional;source\n"
                            + "Nouryon;company;Delfzijl;;;;;no;x\nGloednieuw;company;;;;;;no;x\n"));
        });

        assertThat(plan.errors().listed()).isEmpty();
        assertThat(plan.counts().values()).containsExactly(new ImportCounts(1, 1, 0));
    }

    private void load(String kind, String text, LocalDate today) {
        load(kind, text, today, ImportChoice.KNOWN_FROM_NOW);
    }

    private void load(String kind, String text, LocalDate today, ImportChoice choice) {
        database.runInTransaction(entities -> {
            Importer importer = new Importer(entities, today);
            ImportRun run = new ImportRun("test", importer.now.instant());
            importer.load(run, List.of(file(run, kind, text)), choice);
        });
    }

    private static ImportFile file(ImportRun run, String kind, String text) {
        return new ImportFile(run.id(), kind + ".csv", text);
    }

    private PortfolioSummary on(String asOf) {
        return summary(asOf, Optional.empty());
    }

    private PortfolioSummary summary(String asOf, Optional<LocalDate> knownOn) {
        return summary(AsOf.day(LocalDate.parse(asOf)).asKnownOn(knownOn.orElse(null)));
    }

    private PortfolioSummary summary(AsOf asked) {
        CurrentActor manager = new CurrentActor();
        manager.set(Actors.official(Role.MANAGER));
        return database.inTransaction(
                entities -> new PortfolioQueries(entities, manager, new Now()).summary(asked, PortfolioFilter.all()));
    }

    private String number(String title) {
        return one("select number from case_file where title = '" + title + "'").toString();
    }

    private Object one(String sql) {
        return database.inTransaction(
                entities -> entities.createNativeQuery(sql).getSingleResult());
    }
}
