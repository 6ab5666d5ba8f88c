package nl.maatstaf.exchange.service;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.maatstaf.refusal.RefusalAssertions.assertThatRefusal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.maatstaf.access.Actor;
import nl.maatstaf.audit.AuditEvent;
import nl.maatstaf.casefile.CaseFile;
import nl.maatstaf.casefile.StatusChange;
import nl.maatstaf.casefile.StatusTransition;
import nl.maatstaf.casefile.service.CaseServices;
import nl.maatstaf.casefile.vocabulary.CaseStatus;
import nl.maatstaf.database.OnEachDatabase;
import nl.maatstaf.database.TestDatabase;
import nl.maatstaf.delivery.DeliveryRefusals;
import nl.maatstaf.exchange.ExchangeRefusals;
import nl.maatstaf.exchange.ImportCancelled;
import nl.maatstaf.exchange.ImportChoice;
import nl.maatstaf.exchange.ImportFile;
import nl.maatstaf.exchange.ImportRun;
import nl.maatstaf.exchange.row.RowError;
import nl.maatstaf.exchange.service.plan.ImportPreview;
import nl.maatstaf.exchange.service.plan.PastAnswers;
import nl.maatstaf.text.Reason;
import nl.maatstaf.text.TextRefusals;
import nl.maatstaf.time.PartialDate;
import nl.maatstaf.time.TimeOrderedId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an upload, its check and its load promise, on either database, also when the server dies. */
@OnEachDatabase
class ImportRunContract {

    private final TestDatabase database;

    ImportRunContract(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void what_every_system_has() {
        CaseServices.installTypes(database);
    }

    @Test
    void logs_that_it_was_cancelled_and_by_whom_or_failed() {
        UUID stopped = begin();
        database.runInTransaction(entities -> new Importer(entities).service.cancel(stopped));
        database.runInTransaction(entities -> new Importer(entities).service.cancel(stopped));
        breakOff(stopped);
        UUID failed = begin();
        breakOff(failed);

        assertThat(log(stopped))
                .satisfiesExactly(
                        asked -> assertThat(asked).startsWith("exchange.import-stop-asked"),
                        ended -> assertThat(ended)
                                .startsWith("exchange.import-broken-off")
                                .contains("CANCELLED"));
        assertThat(log(failed))
                .singleElement()
                .asString()
                .startsWith("exchange.import-broken-off")
                .contains("FAILED");
    }

    @Test
    void says_that_it_is_loaded_in_the_transaction_in_which_it_is() {
        UUID lost = begin("organisations", "name,kind\nVerloren Fabriek,company\n");
        UUID kept = begin("organisations", "name,kind\nBewaarde Fabriek,company\n");

        assertThatExceptionOfType(ServerDied.class)
                .isThrownBy(() -> database.runInTransaction(entities -> {
                    new Importer(entities)
                            .load.load(lost, ImportAuthor.of(Actor.system()), ImportChoice.KNOWN_FROM_NOW);
                    throw new ServerDied();
                }));
        load(kept);

        assertThat(state(lost)).isEqualTo(ImportRun.State.RUNNING);
        assertThat(state(kept)).isEqualTo(ImportRun.State.DONE);
        assertThat(organisationsCalled("Verloren Fabriek")).isZero();
        assertThat(organisationsCalled("Bewaarde Fabriek")).isOne();
    }

    @Test
    void a_historic_filling_says_before_it_is_loaded_which_answers_change_and_is_in_the_log_with_its_reason() {
        Map<String, String> files =
                Map.of("cases", "case_ref,type,title\nVUL-1,maatwerk,Achteraf\n", "case_events", """
                case_ref,event,value,occurred,precision,published
                VUL-1,opened,,2024-02-01,day,2024-03-05
                VUL-1,stage_entered,eop,2024-02-20,day,2024-04-05
                VUL-1,stage_forecast,jloi,2023-01-01,day,2023-01-01
                """);
        UUID run = upload(files);

        assertThat(check(run).pastAnswers())
                .isEqualTo(new PastAnswers(LocalDate.of(2024, 2, 1), LocalDate.of(2023, 1, 1), 1));

        ImportChoice filling = ImportChoice.historic(new Reason("achterstand van 2024"));
        start(run, filling);
        load(run, filling);

        assertThat(log(run))
                .anySatisfy(line -> assertThat(line)
                        .startsWith("exchange.historic-filling")
                        .contains("2024-02-01", "2023-01-01", "achterstand van 2024"));
        assertThat(status(run).historicFor()).isEqualTo("achterstand van 2024");
        assertThat(check(upload(files)).pastAnswers()).isNull();
    }

    @Test
    void says_no_answer_changes_by_what_is_no_older_than_what_is_known_or_stands_in_no_answer() {
        loadNow(Map.of("cases", "case_ref,type,title\nVUL-2,maatwerk,Vandaag bekend\n", "case_events", """
                case_ref,event,occurred,precision
                VUL-2,opened,2024-02-01,day
                """));

        UUID run = upload("case_events", """
                case_ref,event,value,occurred,precision,published,detail
                VUL-2,stage_entered,eop,2024-02-20,day,2024-04-05,
                VUL-2,noted,,2024-02-20,day,2024-04-05,Alleen een opmerking
                """);

        assertThat(check(run).errors().isEmpty()).isTrue();
        assertThat(check(run).pastAnswers()).isNull();
        assertThat(status(run).historicFor()).isNull();
    }

    @Test
    void a_historic_filling_needs_a_reason_and_another_import_leaves_none_behind() {
        assertThatRefusal(TextRefusals.REASON_MISSING).isThrownBy(() -> new ImportChoice(true, null));
        UUID run = upload("organisations", "name,kind\nTweemaal Begonnen Fabriek,company\n");
        start(run, ImportChoice.historic(new Reason("vergissing")));
        breakOff(run);

        start(run);
        load(run);

        assertThat(status(run).historicFor()).isNull();
        assertThat(log(run)).noneMatch(line -> line.startsWith("exchange.historic-filling"));
    }

    private ImportStatus status(UUID run) {
        return database.inTransaction(em -> new Importer(em).service.status(run));
    }

    private void start(UUID run, ImportChoice choice) {
        database.runInTransaction(entities -> new Importer(entities).runs.start(run, choice));
    }

    private void load(UUID run, ImportChoice choice) {
        database.runInTransaction(
                entities -> new Importer(entities).load.load(run, ImportAuthor.of(Actor.system()), choice));
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
                .startsWith("exchange.import-broken-off")
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
        loadNow(Map.of("cases", "case_ref,type,title\nFOUT-1,maatwerk,Ten onrechte ingevoerd\n", "case_events", """
                case_ref,event,occurred,precision
                FOUT-1,opened,2026-01-05,day
                """));
        enterInError("FOUT-1");

        UUID run = upload(Map.of("cases", "case_ref,type,title\nFOUT-1,maatwerk,Anders genoemd\n", "case_events", """
                        case_ref,event,occurred,precision
                        FOUT-1,opened,2026-01-05,day
                        FOUT-1,paused,2026-02-02,day
                        """));

        assertThat(check(run).errors().listed())
                .extracting(RowError::file, RowError::line, RowError::column, RowError::key)
                .containsExactly(
                        tuple("cases.csv", 2L, "case_ref", "exchange.RowFlaw.CASE_ENTERED_IN_ERROR"),
                        tuple("case_events.csv", 3L, "case_ref", "exchange.RowFlaw.CASE_ENTERED_IN_ERROR"));
    }

    @Test
    void takes_a_case_in_as_an_example_only_when_its_company_is_one() {
        loadNow(Map.of("organisations", """
                name,kind,aliases,fictional
                Oude Verzonnen Fabriek,company,,yes
                Oude Echte Fabriek,company,,no
                """));

        UUID run = upload(Map.of("organisations", """
                        name,kind,aliases,fictional
                        Nieuwe Verzonnen Fabriek,company,NVF,yes
                        Nieuwe Echte Fabriek,company,,no
                        """, "cases", """
                        case_ref,type,title,organisation,fictional
                        SOORT-1,maatwerk,Zaak 1,NVF,no
                        SOORT-2,maatwerk,Zaak 2,Nieuwe Echte Fabriek,yes
                        SOORT-3,maatwerk,Zaak 3,Oude Verzonnen Fabriek,no
                        SOORT-4,maatwerk,Zaak 4,Oude Echte Fabriek,yes
                        SOORT-5,maatwerk,Zaak 5,Oude Echte Fabriek;NVF,yes
                        SOORT-6,maatwerk,Zaak 6,,yes
                        """, "case_events", """
                        case_ref,event,occurred,precision
                        SOORT-1,opened,2026-01-05,day
                        SOORT-2,opened,2026-01-05,day
                        SOORT-3,opened,2026-01-05,day
                        SOORT-4,opened,2026-01-05,day
                        SOORT-5,opened,2026-01-05,day
                        SOORT-6,opened,2026-01-05,day
                        """));

        assertThat(check(run).errors().listed())
                .extracting(RowError::file, RowError::line, RowError::column, RowError::key)
                .containsExactly(
                        tuple("cases.csv", 2L, "fictional", "exchange.RowFlaw.COMPANY_FICTIONAL"),
                        tuple("cases.csv", 3L, "fictional", "exchange.RowFlaw.COMPANY_REAL"),
                        tuple("cases.csv", 4L, "fictional", "exchange.RowFlaw.COMPANY_FICTIONAL"),
                        tuple("cases.csv", 5L, "fictional", "exchange.RowFlaw.COMPANY_REAL"));
    }

    @Test
    void keeps_a_stored_case_of_the_kind_its_company_is() {
        String cases = "case_ref,type,title,organisation,fictional\nBLIJF-1,maatwerk,Blijft,Blijvende Fabriek,%s\n";
        loadNow(Map.of(
                "organisations",
                "name,kind,fictional\nBlijvende Fabriek,company,yes\n",
                "cases",
                cases.formatted("yes"),
                "case_events",
                "case_ref,event,occurred,precision\nBLIJF-1,opened,2026-01-05,day\n"));

        assertThat(check(upload("cases", cases.formatted("no"))).errors().listed())
                .singleElement()
                .extracting(RowError::column, RowError::key)
                .containsExactly("fictional", "exchange.RowFlaw.COMPANY_FICTIONAL");
    }

    @Test
    void shows_which_rows_are_new_and_what_becomes_otherwise_by_the_changed_ones() {
        loadNow(Map.of(
                "clusters", """
                        code,name_nl,name_en,kind
                        chemelot,Chemelot,Chemelot,geographic
                        """,
                "organisations", """
                        name,kind,place,aliases,fictional
                        Proefmoeder,company,,,yes
                        Proeffabriek,company,Delft,Proef BV,yes
                        """,
                "sites", """
                        organisation,name,place
                        Proeffabriek,Hoofdlocatie,Delft
                        """,
                "cases", """
                        case_ref,type,title,organisation,cluster,sites,fictional
                        PROEF-1,maatwerk,Proef,Proeffabriek,chemelot,Hoofdlocatie,yes
                        """,
                "case_events", """
                        case_ref,event,occurred,precision
                        PROEF-1,opened,2026-01-05,day
                        """));

        UUID run = upload(Map.of(
                "clusters", """
                code,name_nl,name_en,kind
                chemelot,Chemelot-Zuid,Chemelot,geographic
                """,
                "organisations", """
                name,kind,place,parent,aliases
                Derde Fabriek,company,,,
                Proef BV,company,Leiden,Proefmoeder,Proefplant
                """,
                "sites", """
                organisation,name,place
                Proef BV,Hoofdlocatie,Leiden
                """,
                "cases", """
                case_ref,type,title,organisation,cluster,sites,ministries,fictional
                PROEF-1,maatwerk,Andere proef,Proef BV,-,hoofdlocatie,KGG,yes
                """,
                "case_events", """
                case_ref,event,occurred,precision
                PROEF-1,opened,2026-01-05,day
                PROEF-1,paused,2026-02,month
                """));

        assertThat(shown(run))
                .containsExactly(
                        "clusters.csv 2 CHANGED [chemelot, Label[nl=Chemelot-Zuid, en=Chemelot]]"
                                + " name_nl: Chemelot > Chemelot-Zuid",
                        "organisations.csv 2 NEW [Derde Fabriek]",
                        "organisations.csv 3 CHANGED [Proef BV] parent: null > Proefmoeder place: Delft > Leiden"
                                + " aliases: Proef BV; Proeffabriek > Proef BV; Proeffabriek; Proefplant",
                        "sites.csv 2 CHANGED [Hoofdlocatie, Proef BV] place: Delft > Leiden",
                        "cases.csv 2 CHANGED [PROEF-1, Andere proef] title: Proef > Andere proef"
                                + " cluster: chemelot > null ministries: null > KGG",
                        "case_events.csv 3 NEW [PROEF-1, PAUSED, " + PartialDate.in(YearMonth.of(2026, 2)) + "]");
    }

    @Test
    void stores_nothing_of_files_with_text_that_cannot_be_stored_and_reports_the_cells() {
        String rows = "name,kind\nGoed,company\nBel\u0007,company\nNul\0,company\n";
        List<Upload> uploads = List.of(
                new Upload("sectors.csv", "code,name_nl,name_en\nx,X,X\n".getBytes(UTF_8)),
                new Upload("organisations.csv", rows.getBytes(UTF_8)));

        assertThat(refusedUpload(uploads))
                .extracting(RowError::file, RowError::line, RowError::column, RowError::key)
                .containsExactly(
                        tuple("organisations.csv", 3L, "name", "exchange.RowFlaw.TEXT_NOT_STORABLE"),
                        tuple("organisations.csv", 4L, "name", "exchange.RowFlaw.TEXT_NOT_STORABLE"));
    }

    @Test
    void keeps_no_file_whose_name_cannot_be_kept() {
        List<Upload> uploads = List.of(new Upload("secto\0rs.csv", "code,name_nl,name_en\nx,X,X\n".getBytes(UTF_8)));

        assertThat(refusedUpload(uploads))
                .extracting(RowError::file, RowError::key)
                .containsExactly(tuple("secto\uFFFDrs.csv", "exchange.RowFlaw.NAME_NOT_STORABLE"));
    }

    @Test
    void counts_a_row_by_which_nothing_that_is_stored_changes_as_the_same() {
        String rows = "name,kind,source\nBronfabriek,company,%s\n";
        loadNow(Map.of("organisations", rows.formatted("krant")));

        UUID run = upload("organisations", rows.formatted("brief"));

        assertThat(shown(run)).isEmpty();
        assertThat(check(run).isNews()).isFalse();
    }

    @Test
    void leaves_what_a_file_says_nothing_of_and_clears_by_a_dash_only() {
        loadNow(Map.of(
                "clusters",
                "code,name_nl,name_en,kind\nleeg,Leeg,Empty,geographic\n",
                "organisations",
                """
                name,kind,place,cluster,sectors,fictional
                Leegfabriek,company,Delft,leeg,,yes
                """,
                "sites",
                """
                organisation,name,place,province,latitude,longitude
                Leegfabriek,Terrein,Delft,Zuid-Holland,52.01,4.36
                """,
                "cases",
                """
                case_ref,type,title,organisation,cluster,sites,ministries,fictional
                LEEG-1,maatwerk,Leeg,Leegfabriek,leeg,Terrein,KGG;IenW,yes
                """,
                "case_events",
                "case_ref,event,occurred\nLEEG-1,opened,5-1-2026\n"));

        assertThat(shown(upload(Map.of(
                        "organisations", "name,kind\nLeegfabriek,company\n",
                        "sites", "organisation,name,place\nLeegfabriek,Terrein,Delft\n",
                        "cases", "case_ref,type,title\nLEEG-1,maatwerk,Leeg\n"))))
                .isEmpty();
        assertThat(shown(upload(Map.of(
                        "organisations", "name,kind,place,cluster\nLeegfabriek,company,,\n",
                        "sites", "organisation,name,place,province,latitude\nLeegfabriek,Terrein,Delft,,\n",
                        "cases", "case_ref,type,title,organisation,ministries\nLEEG-1,maatwerk,Leeg,,\n"))))
                .isEmpty();
        loadNow(Map.of(
                "organisations", "name,kind,place\nLeegfabriek,company,-\n",
                "cases", "case_ref,type,title,ministries\nLEEG-1,maatwerk,Nog leeg,-\n"));

        assertThat(one("select concat(cluster_code, ':', coalesce(place, 'geen')) from organisation"
                        + " where name = 'Leegfabriek'"))
                .isEqualTo("leeg:geen");
        assertThat(one("select concat(c.title, ':', (select count(*) from case_site s where s.case_id = c.id),"
                        + " (select count(*) from case_cluster k where k.case_id = c.id),"
                        + " (select count(*) from case_ministry m where m.case_id = c.id))"
                        + " from case_file c where c.reference = 'LEEG-1'"))
                .isEqualTo("Nog leeg:110");
    }

    @Test
    void keeps_what_a_page_changed_since_when_the_old_file_comes_again() {
        String old = "name,kind,place\nBewerkte Fabriek,company,Delft\n";
        loadNow(Map.of("organisations", old));
        loadNow(Map.of("organisations", "name,kind,place\nBewerkte Fabriek,company,Leiden\n"));
        database.runInTransaction(entities -> entities.createNativeQuery(
                        "update organisation set place = 'Gouda' where name = 'Bewerkte Fabriek'")
                .executeUpdate());

        assertThat(shown(upload("organisations", "name,kind,place\nBEWERKTE fabriek,Company,Leiden\n")))
                .isEmpty();
    }

    @Test
    void knows_a_case_by_its_number_and_by_its_reference_in_any_spelling() {
        loadNow(Map.of("cases", "case_ref,type,title\nNaam-1,maatwerk,Twee namen\n", "case_events", """
                case_ref,event,occurred
                naam-1,opened,5-1-2026
                """));
        String number = one("select number from case_file where reference_key = 'naam-1'");

        loadNow(Map.of(
                "case_events",
                "case_ref,event,occurred\n%s,paused,1-2-2026\nNAAM-1,resumed,2-2-2026\n".formatted(number)));
        UUID again = upload(
                "case_events",
                "case_ref,event,occurred,precision\nnaam-1,Paused,2026-02-01,day\n" + number
                        + ",RESUMED,2 februari 2026,\n");

        assertThat(shown(again)).isEmpty();
        assertThat(check(again).errors().listed()).isEmpty();
        assertThat(check(upload(
                                "case_events",
                                "case_ref,event,occurred\n" + number + ",paused,1-2-2026\nNAAM-1,paused,1-2-2026\n"))
                        .errors()
                        .listed())
                .extracting(RowError::key)
                .containsExactly("exchange.RowFlaw.ROW_TWICE");
    }

    @Test
    void takes_no_new_case_that_is_called_like_the_number_of_one() {
        UUID run = upload(Map.of("cases", "case_ref,type,title\nMW-1999-9999,maatwerk,Nummer\n", "case_events", """
                case_ref,event,occurred
                MW-1999-9999,opened,5-1-2026
                """));

        assertThat(check(run).errors().listed())
                .extracting(RowError::key)
                .containsExactly("exchange.RowFlaw.REFERENCE_LIKE_NUMBER");
    }

    @Test
    void corrects_the_date_of_a_known_fact_and_says_so_before() {
        loadNow(Map.of(
                "cases",
                "case_ref,type,title\nDATUM-1,maatwerk,Andere datum\n",
                "case_events",
                course("5-1-2025", "1-3-2025", "1-4-2025", "1-6-2027", "1-5-2025")));

        UUID run = upload("case_events", course("6-1-2025", "2-3-2025", "2-4-2025", "2-6-2027", "2-5-2025"));

        assertThat(check(run).errors().listed()).isEmpty();
        assertThat(shown(run)).allSatisfy(row -> assertThat(row).contains(" CHANGED ", " occurred: "));
        assertThat(shown(run)).hasSize(5);
        assertThat(shown(run).getFirst()).contains("occurred: 2025-01-05 (day) > 2025-01-06 (day)");

        start(run);
        load(run);

        String ofCase =
                " from %s h join case_file c on c.id = h.case_id where c.reference = 'DATUM-1' and h.known_to is null";
        assertThat(one("select count(*)" + ofCase.formatted("case_stage"))).isEqualTo("2");
        assertThat(one("select count(*)" + ofCase.formatted("case_status"))).isEqualTo("2");
        assertThat(one("select min(occurred_on)" + ofCase.formatted("case_status")))
                .isEqualTo("2025-01-06");
        assertThat(one("select max(occurred_on)" + ofCase.formatted("case_status")))
                .isEqualTo("2025-05-02");
        assertThat(one("select max(expected_on)" + ofCase.formatted("case_stage_date")))
                .isEqualTo("2027-06-02");
        assertThat(one("select concat(count(*), ':', max(occurred_on))" + ofCase.formatted("instrument_state")
                        + " and h.state = 'SIGNED'"))
                .isEqualTo("1:2025-04-02");
        assertThat(shown(upload("case_events", course("6-1-2025", "2-3-2025", "2-4-2025", "2-6-2027", "2-5-2025"))))
                .isEmpty();
        assertThat(shown(upload("case_events", course("5-1-2025", "1-3-2025", "1-4-2025", "1-6-2027", "1-5-2025"))))
                .isEmpty();
    }

    @Test
    void takes_what_happens_once_more_for_new() {
        loadNow(Map.of("cases", "case_ref,type,title\nNOGMAALS-1,maatwerk,Nog eens\n", "case_events", """
                case_ref,event,occurred
                NOGMAALS-1,opened,5-1-2025
                NOGMAALS-1,paused,1-2-2025
                NOGMAALS-1,resumed,1-3-2025
                """));

        assertThat(shown(upload("case_events", """
                        case_ref,event,occurred
                        NOGMAALS-1,paused,1-4-2025
                        """))).singleElement().asString().contains(" NEW ");
    }

    @Test
    void says_the_same_whatever_the_order_of_columns_and_of_rows_of_other_days() {
        loadNow(Map.of("cases", "case_ref,type,title\nORDE-1,maatwerk,Orde\n", "case_events", """
                case_ref,event,value,occurred
                ORDE-1,opened,,5-1-2025
                ORDE-1,stage_entered,eop,1-3-2025
                ORDE-1,paused,,1-4-2025
                """));
        loadNow(Map.of("cases", "title;type;case_ref\nOrde;maatwerk;ORDE-2\n", "case_events", """
                occurred;value;event;case_ref
                1-4-2025;;paused;ORDE-2
                1-3-2025;eop;stage_entered;ORDE-2
                5-1-2025;;opened;ORDE-2
                """));

        assertThat(course("ORDE-2")).isEqualTo(course("ORDE-1")).isNotEmpty();
    }

    @Test
    void reports_no_case_as_unknown_when_the_file_of_cases_cannot_be_read() {
        UUID run = upload(Map.of("cases", "case_ref,type,titel\nKOP-1,maatwerk,Kop\n", "case_events", """
                case_ref,event,occurred
                KOP-1,opened,5-1-2026
                """));

        assertThat(check(run).errors().listed())
                .extracting(RowError::key)
                .containsExactly("exchange.RowFlaw.COLUMN_UNKNOWN", "exchange.RowFlaw.COLUMN_MISSING");
    }

    private static String course(String opened, String entered, String signed, String expected, String paused) {
        return """
                case_ref,event,value,occurred
                DATUM-1,opened,,%s
                DATUM-1,stage_entered,eop,%s
                DATUM-1,instrument_signed,eop,%s
                DATUM-1,stage_forecast,jloi,%s
                DATUM-1,paused,,%s
                """.formatted(opened, entered, signed, expected, paused);
    }

    private List<String> course(String ref) {
        return database.inTransaction(entities -> {
            CaseFile caseFile =
                    new Importer(entities).lookup.cases(List.of(ref)).get(ref);
            return Stream.concat(
                            caseFile.stages().stream().map(entry -> entry.stageCode() + " " + entry.occurred()),
                            caseFile.statuses().stream().map(entry -> entry.status() + " " + entry.occurred()))
                    .toList();
        });
    }

    private String one(String sql) {
        return database.inTransaction(
                entities -> entities.createNativeQuery(sql).getSingleResult().toString());
    }

    @Test
    void shows_the_first_fifty_rows_of_a_kind_and_counts_the_rest() {
        UUID run = upload(
                "organisations",
                IntStream.range(0, 53)
                        .mapToObj(row -> "Lange lijst " + row + ",company\n")
                        .collect(Collectors.joining("", "name,kind\n", "")));

        assertThat(check(run).previews()).singleElement().satisfies(preview -> {
            assertThat(preview.rows()).hasSize(50);
            assertThat(preview.more()).isEqualTo(3);
        });
    }

    @Test
    void shows_no_row_as_changing_when_nothing_is_loaded_for_its_errors() {
        UUID run = upload("organisations", "name,kind\nGoede Fabriek,company\nFoute Fabriek,fabriek\n");

        assertThat(check(run).errors().count()).isOne();
        assertThat(check(run).previews()).isEmpty();
    }

    @Test
    void deletes_the_files_of_older_imports_and_keeps_what_they_did() {
        UUID loaded = begin("organisations", "name,kind\nGeladen En Vergeten,company\n");
        load(loaded);
        UUID waiting = upload("organisations", "name,kind\nNooit Geladen,company\n");
        UUID running = begin();
        UUID recent = uploadNow();

        forgetFiles(1);

        assertThat(files(loaded)).isZero();
        assertThat(files(waiting)).isZero();
        assertThat(files(running)).isOne();
        assertThat(files(recent)).isOne();
        ImportStatus status = database.inTransaction(em -> new Importer(em).service.status(loaded));
        assertThat(status.state()).isEqualTo(ImportRun.State.DONE);
        assertThat(status.counts().added()).isOne();
        assertThat(organisationsCalled("Geladen En Vergeten")).isOne();
        assertThat(check(waiting).isLoadable()).isFalse();
        assertThatRefusal(ExchangeRefusals.IMPORT_FILES_GONE)
                .isThrownBy(() -> database.runInTransaction(
                        em -> new Importer(em).service.load(waiting, ImportChoice.KNOWN_FROM_NOW)));
    }

    @Test
    void keeps_what_is_uploaded_twice_with_one_key_once() {
        String key = TimeOrderedId.next().toString();

        UUID first = uploadSectors("code,name_nl,name_en\ntwee,Twee,Two\n", key);
        UUID again = uploadSectors("code,name_nl,name_en\ntwee,Twee,Two\n", key);
        UUID anew = upload(
                "code,name_nl,name_en\ntwee,Twee,Two\n", TimeOrderedId.next().toString());

        assertThat(again).isEqualTo(first);
        assertThat(anew).isNotEqualTo(first);
        assertThat(files(first)).isOne();
        assertThatRefusal(DeliveryRefusals.KEY_USED_OTHERWISE)
                .isThrownBy(() -> uploadSectors("code,name_nl,name_en\ntwee,Anders,Two\n", key));
    }

    private UUID uploadSectors(String rows, String key) {
        List<Upload> uploads = List.of(new Upload("sectors.csv", rows.getBytes(UTF_8)));
        return database.inTransaction(em -> new Importer(em).service.upload(uploads, key));
    }

    /** What is wrong with files that are not kept. */
    private List<RowError> refusedUpload(List<Upload> uploads) {
        assertThatRefusal(ExchangeRefusals.IMPORT_HAS_ERRORS)
                .isThrownBy(() -> database.runInTransaction(em -> new Importer(em).service.upload(uploads, null)));
        return database.inTransaction(em -> new Importer(em).service.examine(uploads));
    }

    @Test
    void keeps_files_until_their_last_day_has_passed() {
        UUID run = uploadNow();

        forgetFiles(0);
        assertThat(files(run)).isOne();

        forgetFiles(-1);
        assertThat(files(run)).isZero();
    }

    private UUID uploadNow() {
        List<Upload> uploads = List.of(new Upload("sectors.csv", "code,name_nl,name_en\nx,X,X\n".getBytes(UTF_8)));
        return database.inTransaction(em -> new Importer(em).service.upload(uploads, null));
    }

    private void forgetFiles(int days) {
        database.runInTransaction(em -> new Importer(em).runs.forgetFiles(days));
    }

    private int files(UUID run) {
        return database.inTransaction(
                em -> new Importer(em).imports.filesOf(run).size());
    }

    private List<String> shown(UUID run) {
        return check(run).previews().stream()
                .flatMap(preview -> preview.rows().stream().map(row -> shown(preview.file(), row)))
                .toList();
    }

    private static String shown(String file, ImportPreview.Changing row) {
        return row.differences().stream()
                .map(one -> " " + one.column() + ": " + one.before() + " > " + one.after())
                .collect(Collectors.joining("", file + " " + row.line() + " " + row.change() + " " + row.about(), ""));
    }

    private ImportReport check(UUID run) {
        return database.inTransaction(entities -> new Importer(entities).service.check(run));
    }

    private void enterInError(String ref) {
        database.runInTransaction(entities -> {
            Importer importer = new Importer(entities);
            CaseFile caseFile =
                    Objects.requireNonNull(importer.lookup.cases(List.of(ref)).get(ref));
            LocalDate today = importer.now.today();
            StatusChange change =
                    new StatusChange(CaseStatus.ENTERED_IN_ERROR, today, new Reason("dubbel"), null, null);
            new StatusTransition(caseFile, change, today, importer.now.knowledge()).take();
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
        return upload(Map.of(kind, text));
    }

    private UUID upload(Map<String, String> texts) {
        ImportRun run = new ImportRun("test", Instant.EPOCH);
        database.runInTransaction(entities -> {
            Importer importer = new Importer(entities);
            importer.imports.add(run);
            importer.imports.flush();
            texts.forEach((kind, text) -> importer.imports.add(new ImportFile(run.id(), kind + ".csv", text)));
        });
        return run.id();
    }

    private void loadNow(Map<String, String> texts) {
        UUID run = upload(texts);
        start(run);
        load(run);
    }

    private void start(UUID run) {
        start(run, ImportChoice.KNOWN_FROM_NOW);
    }

    private void load(UUID run) {
        load(run, ImportChoice.KNOWN_FROM_NOW);
    }

    private void startServer() {
        database.runInTransaction(entities -> {
            Importer importer = new Importer(entities);
            new InterruptedImports(importer.imports, importer.runs).breakOff();
        });
    }

    private ImportRun.State state(UUID run) {
        return database.inTransaction(entities ->
                new Importer(entities).imports.find(run).orElseThrow().state());
    }

    private long organisationsCalled(String name) {
        return database.inTransaction(
                entities -> entities.createQuery("select count(o) from Organisation o where o.name = :name", Long.class)
                        .setParameter("name", name)
                        .getSingleResult());
    }

    private void breakOff(UUID run) {
        database.runInTransaction(
                entities -> new Importer(entities).runs.breakOff(run, ImportAuthor.of(Actor.system())));
    }

    private List<String> log(UUID run) {
        return database.inTransaction(entities -> entities.createQuery(
                        "select e from AuditEvent e where e.subjectId = :run order by e.sequence", AuditEvent.class)
                .setParameter("run", run)
                .getResultStream()
                .map(event -> event.type().code() + " " + event.payload().orElse("")
                        + event.reason().map(why -> " " + why).orElse(""))
                .toList());
    }

    private static final class ServerDied extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
