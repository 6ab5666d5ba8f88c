package nl.maatstaf.exchange.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import nl.maatstaf.agreement.InstrumentKind;
import nl.maatstaf.audit.AuditEvent;
import nl.maatstaf.casefile.CaseFile;
import nl.maatstaf.casefile.CaseStatus;
import nl.maatstaf.casefile.Reason;
import nl.maatstaf.casefile.StatusChange;
import nl.maatstaf.casefile.service.CaseServices;
import nl.maatstaf.database.TestDatabase;
import nl.maatstaf.exchange.ImportCancelled;
import nl.maatstaf.exchange.ImportCounts;
import nl.maatstaf.exchange.ImportFile;
import nl.maatstaf.exchange.ImportHasErrors;
import nl.maatstaf.exchange.ImportRun;
import nl.maatstaf.exchange.RowError;
import nl.maatstaf.identity.Actor;
import nl.maatstaf.identity.service.CurrentActor;
import nl.maatstaf.portfolio.service.PortfolioFilter;
import nl.maatstaf.portfolio.service.PortfolioQueries;
import nl.maatstaf.portfolio.service.PortfolioSummary;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What taking the portfolio in promises, on either database. */
abstract class ImporterContract {

    abstract TestDatabase database();

    @BeforeEach
    void the_demo_portfolio() {
        CaseServices.installTypes(database());
        database().runInTransaction(entities -> new Importer(entities).loadDemo());
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
    void tells_every_event_in_the_chain_of_its_case_with_its_source() {
        assertThat(one("select count(*) from audit_event e join case_file c"
                        + " on e.stream = concat('case:', cast(c.id as varchar))"
                        + " where c.title = 'Maatwerk bp' and e.action = 'StatusChanged'"
                        + " and e.occurred_on = date '2025-06-30' and e.payload like '%dutchnews%'"))
                .hasToString("1");
        assertThat(one("select count(*) from audit_event where stream = 'imports' and action = 'ImportLoaded'"))
                .asString()
                .isNotEqualTo("0");
    }

    @Test
    void changes_nothing_when_the_same_files_come_again() {
        Object events = one("select count(*) from audit_event");
        Object stages = one("select count(*) from case_stage");

        ImportCounts again = database().inTransaction(entities -> new Importer(entities).loadDemo());

        assertThat(again.added() + again.changed()).isZero();
        assertThat(again.unchanged()).isGreaterThan(300);
        assertThat(one("select count(*) from case_stage")).isEqualTo(stages);
        assertThat(Long.parseLong(one("select count(*) from audit_event").toString()))
                .isEqualTo(Long.parseLong(events.toString()) + 1);
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
    void takes_nothing_in_when_something_is_wrong() {
        Object cases = one("select count(*) from case_file");

        assertThatExceptionOfType(ImportHasErrors.class).isThrownBy(() -> load("cases", """
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
                .isThrownBy(() -> database().runInTransaction(entities -> {
                    Importer importer = new Importer(entities);
                    ImportRun run = new ImportRun("test", importer.now.instant());
                    ImportFile file =
                            file(run, "organisations", "name,kind\nEerste Nieuwe,company\nTweede Nieuwe,company\n");
                    importer.loader.load(
                            run.id(),
                            List.of(file),
                            ImportAuthor.of(Actor.system()),
                            new Progress(reached -> reached < 99));
                }));

        assertThat(one("select count(*) from organisation")).isEqualTo(organisations);
    }

    @Test
    void can_be_stopped_until_all_is_written() {
        Object organisations = one("select count(*) from organisation");
        AtomicInteger asked = new AtomicInteger();

        assertThatExceptionOfType(ImportCancelled.class)
                .isThrownBy(() -> database().runInTransaction(entities -> {
                    Importer importer = new Importer(entities);
                    ImportRun run = new ImportRun("test", importer.now.instant());
                    ImportFile file = file(run, "organisations", "name,kind\nEnige Nieuwe,company\n");
                    importer.loader.load(
                            run.id(),
                            List.of(file),
                            ImportAuthor.of(Actor.system()),
                            new Progress(reached -> asked.incrementAndGet() == 1));
                }));

        assertThat(one("select count(*) from organisation")).isEqualTo(organisations);
    }

    @Test
    void tells_in_the_log_that_it_was_stopped_and_by_whom_or_failed() {
        UUID stopped = begin();
        database().runInTransaction(entities -> new Importer(entities).service.cancel(stopped));
        database().runInTransaction(entities -> new Importer(entities).service.cancel(stopped));
        breakOff(stopped);
        UUID failed = begin();
        breakOff(failed);

        assertThat(log(stopped))
                .satisfiesExactly(
                        asked -> assertThat(asked).startsWith("ImportStopAsked"),
                        ended -> assertThat(ended).startsWith("ImportBrokenOff").contains("CANCELLED"));
        assertThat(log(failed))
                .singleElement()
                .asString()
                .startsWith("ImportBrokenOff")
                .contains("FAILED");
    }

    @Test
    void says_that_it_is_loaded_in_the_transaction_in_which_it_is() {
        UUID lost = begin("organisations", "name,kind\nVerloren Fabriek,company\n");
        UUID kept = begin("organisations", "name,kind\nBewaarde Fabriek,company\n");

        assertThatExceptionOfType(ServerDied.class)
                .isThrownBy(() -> database().runInTransaction(entities -> {
                    new Importer(entities).load.load(lost, ImportAuthor.of(Actor.system()));
                    throw new ServerDied();
                }));
        load(kept);

        assertThat(state(lost)).isEqualTo(ImportRun.State.RUNNING);
        assertThat(state(kept)).isEqualTo(ImportRun.State.DONE);
        assertThat(organisationsCalled("Verloren Fabriek")).isZero();
        assertThat(organisationsCalled("Bewaarde Fabriek")).isOne();
    }

    @Test
    void breaks_off_at_the_start_what_was_being_loaded_when_the_server_died() {
        UUID waiting = upload("organisations", "name,kind\nWachtende Fabriek,company\n");
        UUID lost = begin("organisations", "name,kind\nOpnieuw Geladen Fabriek,company\n");

        startServer();
        startServer();

        assertThat(state(waiting)).isEqualTo(ImportRun.State.CHECKED);
        assertThat(log(waiting)).isEmpty();
        assertThat(state(lost)).isEqualTo(ImportRun.State.FAILED);
        assertThat(log(lost))
                .singleElement()
                .asString()
                .startsWith("ImportBrokenOff")
                .contains("FAILED");

        start(lost);
        load(lost);
        assertThat(state(lost)).isEqualTo(ImportRun.State.DONE);
        assertThat(organisationsCalled("Opnieuw Geladen Fabriek")).isOne();
    }

    @Test
    void takes_nothing_in_once_another_server_broke_it_off() {
        UUID run = begin("organisations", "name,kind\nAfgebroken Fabriek,company\n");
        startServer();

        assertThatExceptionOfType(ImportCancelled.class).isThrownBy(() -> load(run));
        breakOff(run);

        assertThat(organisationsCalled("Afgebroken Fabriek")).isZero();
        assertThat(log(run)).hasSize(1);
    }

    @Test
    void takes_nothing_in_about_a_case_that_was_entered_in_error() {
        loadCases("case_ref,type,title\nFOUT-1,maatwerk,Ten onrechte ingevoerd\n", """
                case_ref,event,occurred,precision
                FOUT-1,opened,2026-01-05,day
                """);
        enterInError("FOUT-1");

        List<RowError> errors = errorsOfCases("case_ref,type,title\nFOUT-1,maatwerk,Anders genoemd\n", """
                case_ref,event,occurred,precision
                FOUT-1,opened,2026-01-05,day
                FOUT-1,paused,2026-02-02,day
                """);

        assertThat(errors)
                .extracting(RowError::file, RowError::line, RowError::column, RowError::key)
                .containsExactly(
                        tuple("cases.csv", 2L, "case_ref", "exchange.RowFlaw.CASE_ENTERED_IN_ERROR"),
                        tuple("case_events.csv", 3L, "case_ref", "exchange.RowFlaw.CASE_ENTERED_IN_ERROR"));
    }

    @Test
    void tells_what_would_change_and_what_would_not() {
        ImportPlan plan = database().inTransaction(entities -> {
            Importer importer = new Importer(entities);
            ImportRun run = new ImportRun("test", importer.now.instant());
            return importer.plan(file(
                    run,
                    "organisations",
                    "name;kind;place;sectors;aliases;cluster;parent;fictional;source\n"
                            + "Nouryon;company;Delfzijl;;;;;no;x\nGloednieuw;company;;;;;;no;x\n"));
        });

        assertThat(plan.errors().told()).isEmpty();
        assertThat(plan.counts().values()).containsExactly(new ImportCounts(1, 1, 0));
    }

    private void load(String kind, String text, LocalDate today) {
        database().runInTransaction(entities -> {
            Importer importer = new Importer(entities, today);
            ImportRun run = new ImportRun("test", importer.now.instant());
            importer.load(run, List.of(file(run, kind, text)));
        });
    }

    private void loadCases(String cases, String events) {
        database().runInTransaction(entities -> {
            Importer importer = new Importer(entities);
            ImportRun run = new ImportRun("test", importer.now.instant());
            importer.load(run, List.of(file(run, "cases", cases), file(run, "case_events", events)));
        });
    }

    private List<RowError> errorsOfCases(String cases, String events) {
        return database().inTransaction(entities -> {
            Importer importer = new Importer(entities);
            ImportRun run = new ImportRun("test", importer.now.instant());
            return importer.plan(file(run, "cases", cases), file(run, "case_events", events))
                    .errors()
                    .told();
        });
    }

    private void enterInError(String ref) {
        database().runInTransaction(entities -> {
            Importer importer = new Importer(entities);
            CaseFile caseFile =
                    Objects.requireNonNull(importer.stored.cases(List.of(ref)).get(ref));
            LocalDate today = importer.now.today();
            StatusChange change =
                    new StatusChange(CaseStatus.ENTERED_IN_ERROR, today, new Reason("dubbel"), null, null);
            caseFile.changeStatus(change, today, importer.now.instant());
        });
    }

    private UUID begin() {
        return begin("organisations", "name,kind\n");
    }

    private UUID begin(String kind, String text) {
        UUID run = upload(kind, text);
        start(run);
        return run;
    }

    private UUID upload(String kind, String text) {
        ImportRun run = new ImportRun("test", Instant.EPOCH);
        database().runInTransaction(entities -> {
            Importer importer = new Importer(entities);
            importer.imports.add(run);
            importer.imports.flush();
            importer.imports.add(file(run, kind, text));
        });
        return run.id();
    }

    private void start(UUID run) {
        database().runInTransaction(entities -> new Importer(entities).runs.start(run));
    }

    private void load(UUID run) {
        database().runInTransaction(entities -> new Importer(entities).load.load(run, ImportAuthor.of(Actor.system())));
    }

    private void startServer() {
        database().runInTransaction(entities -> {
            Importer importer = new Importer(entities);
            new InterruptedImports(importer.imports, importer.runs).breakOff();
        });
    }

    private ImportRun.State state(UUID run) {
        return database()
                .inTransaction(entities ->
                        new Importer(entities).imports.find(run).orElseThrow().state());
    }

    private long organisationsCalled(String name) {
        return Long.parseLong(one("select count(*) from organisation where name = '" + name + "'")
                .toString());
    }

    private void breakOff(UUID run) {
        database()
                .runInTransaction(
                        entities -> new Importer(entities).runs.breakOff(run, ImportAuthor.of(Actor.system())));
    }

    private List<String> log(UUID run) {
        return database()
                .inTransaction(entities -> entities.createQuery(
                                "select e from AuditEvent e where e.subjectId = :run order by e.sequence",
                                AuditEvent.class)
                        .setParameter("run", run)
                        .getResultStream()
                        .map(event -> event.action() + " " + event.payload().orElse(""))
                        .toList());
    }

    private static final class ServerDied extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private static ImportFile file(ImportRun run, String kind, String text) {
        return new ImportFile(run.id(), kind + ".csv", text);
    }

    private PortfolioSummary on(String asOf) {
        return summary(asOf, Optional.empty());
    }

    private PortfolioSummary summary(String asOf, Optional<LocalDate> knownOn) {
        return database()
                .inTransaction(entities -> new PortfolioQueries(entities, new CurrentActor())
                        .summary(LocalDate.parse(asOf), knownOn, PortfolioFilter.all()));
    }

    private String number(String title) {
        return one("select number from case_file where title = '" + title + "'").toString();
    }

    private Object one(String sql) {
        return database()
                .inTransaction(entities -> entities.createNativeQuery(sql).getSingleResult());
    }
}
