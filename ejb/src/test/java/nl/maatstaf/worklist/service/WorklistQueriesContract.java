package nl.maatstaf.worklist.service;

import static nl.maatstaf.refusal.RefusalAssertions.assertThatRefusal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.maatstaf.access.Actor;
import nl.maatstaf.access.Actors;
import nl.maatstaf.access.Role;
import nl.maatstaf.access.service.CurrentActor;
import nl.maatstaf.agreement.InstrumentKind;
import nl.maatstaf.agreement.persistence.ListedReduction;
import nl.maatstaf.casefile.vocabulary.CaseStatus;
import nl.maatstaf.database.OnEachDatabase;
import nl.maatstaf.database.TestDatabase;
import nl.maatstaf.party.AliasKind;
import nl.maatstaf.time.service.Now;
import nl.maatstaf.worklist.service.WorklistRow.FoundBy;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the worklist promises, on either database. */
@OnEachDatabase
class WorklistQueriesContract {

    private static final Instant NOON = Instant.parse("2026-11-20T11:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final WorklistFilter ALL = WorklistFilter.of(WorklistTab.ALL);
    private static final WorklistOrder BY_NUMBER = new WorklistOrder(WorklistSort.NUMBER, false);

    private SampleCases cases;
    private Actor anna;

    private final TestDatabase database;

    WorklistQueriesContract(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void an_officer_and_no_cases() {
        cases = new SampleCases(database);
        cases.begin();
        anna = cases.user("Anna", Role.CASE_OFFICER, "maatwerk");
    }

    @Test
    void shows_what_is_known_of_a_case() {
        UUID cosun = cases.organisation("Coöperatie Cosun", "Suiker Unie");
        cases.sample("MW-2022-0001")
                .of(cosun)
                .in("cluster_6")
                .officer(anna)
                .at("eop")
                .due(TODAY)
                .reduces(365_500)
                .add();

        assertThat(view(ALL).rows()).singleElement().satisfies(row -> {
            assertThat(row.number()).isEqualTo("MW-2022-0001");
            assertThat(row.organisation()).isEqualTo("Coöperatie Cosun");
            assertThat(row.cluster()).isEqualTo("cluster_6");
            assertThat(row.type().en()).isEqualTo("Maatwerk (en)");
            assertThat(row.stage().nl()).isEqualTo("eop");
            assertThat(row.position()).isEqualTo(2);
            assertThat(row.stageCount()).isEqualTo(3);
            assertThat(row.nextAction()).isEqualTo("Taak van MW-2022-0001");
            assertThat(row.dueOn()).isEqualTo(TODAY);
            assertThat(row.contributed(ListedReduction.class))
                    .isEqualTo(new ListedReduction(null, new BigDecimal("365.5"), null, InstrumentKind.JLOI));
            assertThat(row.officer()).isEqualTo("Anna");
            assertThat(row.lastChangedAt()).isEqualTo(SampleCases.CHANGED);
        });
    }

    @Test
    void shows_the_tonnes_of_the_last_of_two_agreements_that_are_as_hard() {
        cases.sample("MW-2022-0001").reduces(365_500).thenReduces(400_000).add();

        assertThat(view(ALL).rows())
                .singleElement()
                .satisfies(
                        row -> assertThat(row.contributed(ListedReduction.class).central())
                                .isEqualByComparingTo("400"));
    }

    @Test
    void shows_an_officer_only_the_cases_of_their_programmes() {
        cases.sample("MW-2022-0001").add();
        cases.sample("C6-2022-0001").ofCluster6().add();

        assertThat(numbers(ALL)).containsExactly("MW-2022-0001");
        assertThat(view(ALL).counts()).containsEntry(WorklistTab.ALL, 1);
    }

    @Test
    void shows_a_confidential_case_only_to_its_team_and_officer() {
        Actor bas = cases.user("Bas", Role.CASE_OFFICER, "maatwerk");
        Actor chris = cases.user("Chris", Role.CASE_OFFICER, "maatwerk");
        cases.sample("MW-2022-0001").confidential().officer(anna).colleague(bas).add();

        assertThat(numbers(anna, ALL)).hasSize(1);
        assertThat(numbers(bas, ALL)).hasSize(1);
        assertThat(numbers(chris, ALL)).isEmpty();
    }

    @Test
    void shows_a_partner_no_case_whatever_programme_they_have() {
        Actor partner = cases.user("Ruben", Role.PARTNER, "maatwerk");
        cases.sample("MW-2022-0001").add();

        assertThat(numbers(partner, ALL)).isEmpty();
        assertThat(view(partner, ALL).counts()).containsEntry(WorklistTab.ALL, 0);
    }

    @Test
    void shows_a_manager_all_programmes_and_masks_what_is_confidential() {
        Actor manager = cases.user("Mila", Role.MANAGER);
        UUID company = cases.organisation("Geheim BV");
        cases.sample("MW-2022-0001")
                .confidential()
                .of(company)
                .officer(anna)
                .due(TODAY.minusDays(1))
                .add();
        cases.sample("C6-2022-0001").ofCluster6().add();

        List<WorklistRow> rows = view(manager, ALL).rows();
        assertThat(rows).extracting(WorklistRow::masked).containsExactly(false, true);
        WorklistRow masked = rows.getLast();
        assertThat(masked.title()).isNull();
        assertThat(masked.organisation()).isNull();
        assertThat(masked.officer()).isEmpty();
        assertThat(masked.nextAction()).isNull();
        assertThat(masked.dueOn()).isNull();
    }

    @Test
    void finds_a_case_by_its_whole_number_in_whatever_letters_for_whom_may_open_it() {
        Actor manager = cases.user("Mila", Role.MANAGER);
        Actor chris = cases.user("Chris", Role.CASE_OFFICER, "maatwerk");
        cases.sample("MW-2022-0001").confidential().officer(anna).add();
        cases.sample("MW-2022-0002").add();
        cases.sample("C6-2022-0001").ofCluster6().add();

        assertThat(numberFound(anna, " mw-2022-0001 ")).contains("MW-2022-0001");
        assertThat(numberFound(chris, "MW-2022-0001")).isEmpty();
        assertThat(numberFound(manager, "MW-2022-0001")).as("masked").isEmpty();
        assertThat(numberFound(anna, "C6-2022-0001")).isEmpty();
        assertThat(numberFound(anna, "MW-2022-000")).isEmpty();
        assertThat(numberFound(anna, "MW-2022-000_")).isEmpty();
        assertThat(numberFound(chris, "MW-2022-0002")).contains("MW-2022-0002");
    }

    @Test
    void finds_no_masked_case_by_what_it_hides() {
        Actor manager = cases.user("Mila", Role.MANAGER);
        UUID company = cases.organisation("Geheim BV");
        cases.sample("MW-2022-0001")
                .confidential()
                .of(company)
                .officer(anna)
                .due(TODAY.minusDays(1))
                .add();

        assertThat(numbers(manager, searching("geheim"))).isEmpty();
        assertThat(numbers(manager, WorklistFilter.of(WorklistTab.LATE))).isEmpty();
        assertThat(numbers(
                        manager,
                        new WorklistFilter(
                                WorklistTab.ALL, null, null, null, null, null, null, anna.userId(), null, null)))
                .isEmpty();
    }

    @Test
    void does_not_exist_for_a_company_and_is_empty_without_a_programme() {
        cases.sample("MW-2022-0001").add();

        assertThatRefusal(WorklistRefusals.NO_WORKLIST)
                .isThrownBy(() -> view(Actors.companyUser(Role.COMPANY_EDITOR, UUID.randomUUID()), ALL));
        assertThat(numbers(cases.user("Piet", Role.PARTNER), ALL)).isEmpty();
    }

    @Test
    void divides_cases_over_tabs_and_counts_them() {
        Actor bas = cases.user("Bas", Role.CASE_OFFICER, "maatwerk");
        cases.sample("MW-2022-0001").officer(anna).due(TODAY.minusDays(1)).add();
        cases.sample("MW-2022-0002").officer(bas).colleague(anna).waiting(TODAY).add();
        cases.sample("MW-2022-0003")
                .officer(bas)
                .status("STOPPED")
                .due(TODAY.minusDays(9))
                .add();
        cases.sample("MW-2022-0004").officer(bas).status("ENTERED_IN_ERROR").add();

        assertThat(view(ALL).counts())
                .containsEntry(WorklistTab.MINE, 1)
                .containsEntry(WorklistTab.TEAM, 2)
                .containsEntry(WorklistTab.WAITING, 1)
                .containsEntry(WorklistTab.LATE, 1)
                .containsEntry(WorklistTab.ALL, 3);
        assertThat(numbers(WorklistFilter.of(WorklistTab.TEAM))).containsExactly("MW-2022-0001", "MW-2022-0002");
        assertThat(numbers(WorklistFilter.of(WorklistTab.LATE))).containsExactly("MW-2022-0001");
    }

    @Test
    void lists_cases_entered_in_error_only_when_asked() {
        cases.sample("MW-2022-0001").status("ENTERED_IN_ERROR").add();

        assertThat(numbers(ALL)).isEmpty();
        assertThat(numbers(new WorklistFilter(
                        WorklistTab.ALL, null, null, CaseStatus.ENTERED_IN_ERROR, null, null, null, null, null, null)))
                .hasSize(1);
    }

    @Test
    void filters_by_type_stage_cluster_and_officer_together() {
        Actor reader = cases.user("Rik", Role.READER, "maatwerk", "cluster6");
        cases.sample("MW-2022-0001").at("eop").in("chemelot").officer(anna).add();
        cases.sample("MW-2022-0002").at("eop").in("chemelot").add();
        cases.sample("MW-2022-0003")
                .at("exploration")
                .in("chemelot")
                .officer(anna)
                .add();
        cases.sample("C6-2022-0001")
                .ofCluster6()
                .at("eop")
                .in("chemelot")
                .officer(anna)
                .add();

        WorklistFilter filter = new WorklistFilter(
                WorklistTab.ALL,
                "maatwerk",
                "eop",
                CaseStatus.ACTIVE,
                "chemelot",
                null,
                null,
                anna.userId(),
                null,
                null);

        assertThat(numbers(reader, filter)).containsExactly("MW-2022-0001");
        assertThat(view(reader, filter).total()).isEqualTo(1);
    }

    @Test
    void finds_a_case_by_each_cluster_province_and_company_and_counts_it_once() {
        UUID shell = cases.organisation("Shell");
        UUID air = cases.organisation("Air Products");
        cases.sample("MW-2022-0001")
                .of(shell)
                .of(air)
                .in("chemelot")
                .in("cluster_6")
                .on(cases.site(shell, "Moerdijk", "Noord-Brabant"))
                .on(cases.site(shell, "Maasvlakte", "Zuid-Holland"))
                .add();
        cases.sample("MW-2022-0002").of(shell).in("chemelot").add();

        assertThat(numbers(cluster("chemelot"))).containsExactly("MW-2022-0001", "MW-2022-0002");
        assertThat(numbers(cluster("cluster_6"))).containsExactly("MW-2022-0001");
        assertThat(numbers(cluster("several"))).containsExactly("MW-2022-0001");
        assertThat(numbers(province("Noord-Brabant"))).containsExactly("MW-2022-0001");
        assertThat(numbers(province("Zuid-Holland"))).containsExactly("MW-2022-0001");
        assertThat(numbers(searching("air products"))).containsExactly("MW-2022-0001");
        assertThat(view(cluster("cluster_6")).total()).isEqualTo(1);
        assertThat(view(province("Zuid-Holland")).total()).isEqualTo(1);
        assertThat(view(ALL).rows().getFirst()).satisfies(row -> {
            assertThat(row.organisation()).isEqualTo("Air Products; Shell");
            assertThat(row.sites()).isEqualTo("Maasvlakte, Zuid-Holland; Moerdijk, Noord-Brabant");
            assertThat(row.provinces()).isEqualTo("Noord-Brabant; Zuid-Holland");
            assertThat(row.clusters()).containsExactly("chemelot", "cluster_6");
        });
    }

    @Test
    void says_that_the_action_it_shows_waits_and_lists_a_case_with_any_task_that_does() {
        UUID id = cases.sample("MW-2022-0001").due(TODAY).add();
        cases.task(id, "Wacht op cijfers", TODAY.plusDays(9), true);

        assertThat(view(WorklistFilter.of(WorklistTab.WAITING)).rows())
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.nextAction()).isEqualTo("Taak van MW-2022-0001");
                    assertThat(row.waitsForCompany()).isFalse();
                });
    }

    private static WorklistFilter cluster(String code) {
        return new WorklistFilter(WorklistTab.ALL, null, null, null, code, null, null, null, null, null);
    }

    private static WorklistFilter province(String name) {
        return new WorklistFilter(WorklistTab.ALL, null, null, null, null, name, null, null, null, null);
    }

    @Test
    void filters_by_the_sector_of_the_company() {
        UUID brewer = cases.organisation("Brouwerij");
        cases.inSector(brewer, "food");
        cases.sample("MW-2022-0001").of(brewer).add();
        cases.sample("MW-2022-0002").of(cases.organisation("Gieterij")).add();

        assertThat(numbers(new WorklistFilter(WorklistTab.ALL, null, null, null, null, null, "food", null, null, null)))
                .containsExactly("MW-2022-0001");
        assertThat(view(ALL).options().sectors())
                .extracting(WorklistOptions.Option::code)
                .containsExactly("food");
    }

    @Test
    void filters_by_how_near_the_deadline_is() {
        cases.sample("MW-2022-0001").due(TODAY.minusDays(1)).add();
        cases.sample("MW-2022-0002").due(TODAY).add();
        cases.sample("MW-2022-0003").due(TODAY.plusDays(14)).add();
        cases.sample("MW-2022-0004").due(TODAY.plusDays(15)).add();
        cases.sample("MW-2022-0005").add();

        assertThat(numbers(due(DueWindow.OVERDUE))).containsExactly("MW-2022-0001");
        assertThat(numbers(due(DueWindow.FORTNIGHT))).containsExactly("MW-2022-0002", "MW-2022-0003");
        assertThat(numbers(due(DueWindow.QUARTER))).hasSize(3);
        assertThat(numbers(due(DueWindow.NONE))).containsExactly("MW-2022-0005");
    }

    @Test
    void finds_a_case_by_number_title_and_any_name_of_its_company() {
        cases.sample("MW-2022-0001").of(cases.organisation("Nobian", "Nouryon")).add();
        cases.sample("MW-2022-0002")
                .of(cases.organisation("Coöperatie Saint-Gobain"))
                .add();

        assertThat(numbers(searching("nouryon"))).containsExactly("MW-2022-0001");
        assertThat(numbers(searching("mw-2022-0002"))).containsExactly("MW-2022-0002");
        assertThat(numbers(searching("Titel van MW-2022-0001"))).containsExactly("MW-2022-0001");
        assertThat(numbers(searching("cooperatie saint gobain"))).containsExactly("MW-2022-0002");
        assertThat(numbers(searching("%"))).isEmpty();
        assertThat(numbers(searching("' OR 1=1"))).isEmpty();
        assertThat(numbers(searching("x".repeat(10_000)))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "orsted elektrolyse",
                "ELEKTROLYSE Ørsted",
                "  elektrolyse \u00a0 Ørsted ",
                "O\u0308rsted",
                "saint–gobain",
                "Saint Gobain",
                "‘s-hertogenbosch",
                "s’hertogenbosch 2022",
                "IJmuiden",
                "ĳmuiden Lodz",
                "weissenfels",
                "een twee drie vier vijf zes zeven acht negenmaalniets"
            })
    void finds_a_case_however_its_words_are_written_and_in_whatever_order(String typed) {
        cases.sample("MW-2022-0001")
                .titled(
                        "Elektrolyse 's-Hertogenbosch, Ĳmuiden, Łódź en Weißenfels: een twee drie vier vijf zes zeven acht")
                .of(cases.organisation("Ørsted Saint-Gobain"))
                .add();
        cases.sample("MW-2022-0002").titled("Elektrolyse").add();

        assertThat(numbers(searching(typed))).containsExactly("MW-2022-0001");
    }

    @Test
    void finds_nothing_for_a_word_that_is_nowhere_and_for_no_word() {
        cases.sample("MW-2022-0001").of(cases.organisation("Nobian")).add();

        assertThat(numbers(searching("nobian chloor"))).isEmpty();
        assertThat(numbers(searching("- _ %"))).isEmpty();
    }

    @Test
    void says_by_which_name_of_whom_a_case_was_found_where_its_row_shows_another() {
        UUID oci = cases.organisation("OCI", "Methanex");
        cases.formerly(oci, "DSM Meststoffen");
        cases.sample("MW-2022-0001").of(oci).add();
        cases.sample("MW-2022-0002")
                .of(cases.organisation("Methanex Corporation"))
                .add();
        cases.sample("MW-2022-0003").titled("Methanex en OCI").of(oci).add();

        assertThat(view(searching("Methanex")).rows())
                .extracting(WorklistRow::number, WorklistRow::foundBy)
                .containsExactlyInAnyOrder(
                        tuple("MW-2022-0001", new FoundBy("Methanex", AliasKind.OTHER, "OCI")),
                        tuple("MW-2022-0002", null),
                        tuple("MW-2022-0003", null));
        assertThat(view(searching("oci meststoffen 0001")).rows())
                .singleElement()
                .satisfies(row ->
                        assertThat(row.foundBy()).isEqualTo(new FoundBy("DSM Meststoffen", AliasKind.FORMER, "OCI")));
        assertThat(view(ALL).rows()).extracting(WorklistRow::foundBy).containsOnlyNulls();
    }

    @Test
    void says_that_another_organisation_takes_part_that_was_searched_for() {
        UUID province = cases.organisation("Provincie Groningen");
        UUID id = cases.sample("MW-2022-0001").of(cases.organisation("Nobian")).add();
        database.runInTransaction(entities -> SampleCases.run(
                entities,
                "insert into case_party (case_id, organisation_id, role) values (?1, ?2, 'PROVINCE')",
                id,
                province));

        assertThat(view(searching("groningen")).rows())
                .singleElement()
                .satisfies(row -> assertThat(row.foundBy())
                        .isEqualTo(new FoundBy("Provincie Groningen", AliasKind.OWN, "Provincie Groningen")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"MW-2022-0001", " mw 2022 0001 ", "mw–2022–0001", "MW20220001", "m\u200bw-2022-0001"})
    void finds_a_number_whatever_its_capitals_spaces_and_dashes(String typed) {
        cases.sample("MW-2022-0001").add();

        assertThat(numberFound(anna, typed)).contains("MW-2022-0001");
    }

    @Test
    void sorts_companies_and_officers_where_a_reader_looks_for_them() {
        String[] names = {"Zeta", "Étang", "Østfold", "Oslo", "Otto", "Šibenik", "Sabic", "Ĳsselmeer", "Ijzer", "Eta"};
        for (int n = 0; n < names.length; n++) {
            cases.sample("MW-2022-%04d".formatted(n))
                    .of(cases.organisation(names[n]))
                    .officer(cases.user(names[n], Role.CASE_OFFICER, "maatwerk"))
                    .add();
        }
        String[] inOrder = {"Eta", "Étang", "Ĳsselmeer", "Ijzer", "Oslo", "Østfold", "Otto", "Sabic", "Šibenik", "Zeta"
        };

        assertThat(page(anna, ALL, new WorklistOrder(WorklistSort.COMPANY, false), null)
                        .rows())
                .extracting(WorklistRow::organisation)
                .containsExactly(inOrder);
        assertThat(page(anna, ALL, new WorklistOrder(WorklistSort.OFFICER, false), null)
                        .rows())
                .extracting(WorklistRow::officer)
                .containsExactly(inOrder);
        assertThat(view(ALL).options().officers())
                .extracting(option -> option.name().nl())
                .filteredOn(name -> !name.equals("Anna"))
                .containsExactly(inOrder);
    }

    @Test
    void sorts_companies_alike_whatever_accents_capitals_and_punctuation() {
        cases.sample("MW-2022-0001").of(cases.organisation("élan")).add();
        cases.sample("MW-2022-0002").of(cases.organisation("Zeta")).add();
        cases.sample("MW-2022-0003").of(cases.organisation("'alfa")).add();
        cases.sample("MW-2022-0004").of(cases.organisation("Beta-2")).add();
        cases.sample("MW-2022-0005").of(cases.organisation("beta 10")).add();

        assertThat(walk(new WorklistOrder(WorklistSort.COMPANY, false), 50))
                .containsExactly("MW-2022-0003", "MW-2022-0005", "MW-2022-0004", "MW-2022-0001", "MW-2022-0002");
    }

    @Test
    void pages_through_every_order_without_losing_or_repeating_a_case() {
        Actor bas = cases.user("Bas", Role.CASE_OFFICER, "maatwerk");
        UUID[] companies = {cases.organisation("Alfa"), cases.organisation("Beta")};
        for (int n = 0; n < 120; n++) {
            cases.sample("MW-2022-%04d".formatted(n))
                    .of(companies[n % 2])
                    .officer(n % 3 == 0 ? anna : bas)
                    .at(n % 5 == 0 ? "eop" : "exploration")
                    .due(n % 4 == 0 ? null : TODAY.plusDays(n % 7))
                    .changed(SampleCases.CHANGED.plusMillis(n % 11))
                    .reduces(1 + n % 6)
                    .add();
        }

        for (WorklistSort sort : WorklistSort.all()) {
            List<String> up = walk(new WorklistOrder(sort, false), 120);
            List<String> down = walk(new WorklistOrder(sort, true), 120);
            assertThat(up).as(sort.code()).doesNotHaveDuplicates();
            assertThat(down).as(sort.code()).isEqualTo(up.reversed());
        }
    }

    @Test
    void goes_back_to_the_page_it_came_from() {
        for (int n = 0; n < 120; n++) {
            cases.sample("MW-2022-%04d".formatted(n)).add();
        }
        WorklistView first = page(anna, ALL, BY_NUMBER, null);
        WorklistView second = page(anna, ALL, BY_NUMBER, first.next());
        WorklistView third = page(anna, ALL, BY_NUMBER, second.next());

        assertThat(first.previous()).isNull();
        assertThat(third.next()).isNull();
        assertThat(third.rows()).hasSize(20);
        assertThat(page(anna, ALL, BY_NUMBER, third.previous()).rows()).isEqualTo(second.rows());
        WorklistView again = page(anna, ALL, BY_NUMBER, second.previous());
        assertThat(again.rows()).isEqualTo(first.rows());
        assertThat(again.previous()).isNull();
    }

    @Test
    void shows_the_first_page_when_a_cursor_makes_no_sense() {
        cases.sample("MW-2022-0001").due(TODAY).add();

        assertThat(page(anna, ALL, WorklistOrder.FIRST_DUE, new WorklistCursor(false, "gisteren", "x"))
                        .rows())
                .hasSize(1);
    }

    @Test
    void offers_what_can_be_filtered_by() {
        WorklistOptions options = view(ALL).options();

        assertThat(options.types())
                .extracting(WorklistOptions.Option::code)
                .containsExactlyInAnyOrder("maatwerk", "cluster6");
        assertThat(options.stages())
                .extracting(WorklistOptions.Option::code)
                .containsExactly("exploration", "eop", "elaboration");
        assertThat(options.clusters()).extracting(WorklistOptions.Option::code).contains("chemelot");
        assertThat(options.officers()).extracting(option -> option.name().nl()).containsExactly("Anna");
    }

    @Test
    void exports_everything_that_passes_the_filter_in_order() {
        for (int n = 0; n < 70; n++) {
            cases.sample("MW-2022-%04d".formatted(n)).add();
        }
        List<String> exported = new ArrayList<>();

        ask(anna, queries -> {
            queries.export(ALL, new WorklistOrder(WorklistSort.NUMBER, true), row -> exported.add(row.number()));
            return 0;
        });

        assertThat(exported).hasSize(70).startsWith("MW-2022-0069").endsWith("MW-2022-0000");
    }

    @Test
    void takes_five_statements_with_fifty_cases_and_with_thousands() {
        addMany(0, 50);
        assertThat(statements()).isEqualTo(5);

        addMany(50, 2_000);
        assertThat(statements()).isEqualTo(5);
        assertThat(view(ALL).total()).isEqualTo(WorklistView.COUNTED + 1);
    }

    private void addMany(int from, int to) {
        database.runInTransaction(entities -> {
            for (int n = from; n < to; n++) {
                UUID id = UUID.randomUUID();
                SampleCases.run(
                        entities,
                        "insert into case_file (id, number, type_code, type_version, title, programme_code, stage_code,"
                                + " status, fictional, unnamed, confidential, last_changed_at, version)"
                                + " values (?1, ?2, 'maatwerk', 1, 'x', 'maatwerk', 'eop', 'ACTIVE', false, false, false,"
                                + " ?3, 1)",
                        id,
                        "MW-2022-%05d".formatted(n),
                        SampleCases.CHANGED.atOffset(ZoneOffset.UTC));
            }
            entities.createNativeQuery(
                            "insert into worklist_item (case_id, number, title, type_code, type_version, programme_code,"
                                    + " stage_code, stage_position, stage_count, status, fictional, confidential,"
                                    + " organisation_name, cluster_code, officer_name, due_on, waits_for_company,"
                                    + " last_changed_at) select c.id, c.number, c.title, c.type_code, 1,"
                                    + " c.programme_code, c.stage_code, 2, 3, c.status, false, false, '', 'none', '',"
                                    + " date '9999-12-31', false, c.last_changed_at from case_file c"
                                    + " where not exists (select 1 from worklist_item w where w.case_id = c.id)")
                    .executeUpdate();
        });
    }

    private int statements() {
        return database.statementsOf(() -> view(ALL));
    }

    /** All numbers, page after page; and each page leads back to the one before it. */
    private List<String> walk(WorklistOrder order, int expected) {
        List<String> numbers = new ArrayList<>();
        WorklistView page = page(anna, ALL, order, null);
        numbers.addAll(numbersOf(page));
        while (page.next() != null && numbers.size() <= expected) {
            List<WorklistRow> before = page.rows();
            page = page(anna, ALL, order, page.next());
            assertThat(page(anna, ALL, order, page.previous()).rows()).isEqualTo(before);
            numbers.addAll(numbersOf(page));
        }
        return numbers;
    }

    private static WorklistFilter searching(String text) {
        return new WorklistFilter(WorklistTab.ALL, null, null, null, null, null, null, null, null, text);
    }

    private static WorklistFilter due(DueWindow window) {
        return new WorklistFilter(WorklistTab.ALL, null, null, null, null, null, null, null, window, null);
    }

    private Optional<String> numberFound(Actor actor, String typed) {
        return ask(actor, queries -> queries.findNumber(typed));
    }

    private List<String> numbers(WorklistFilter filter) {
        return numbers(anna, filter);
    }

    private List<String> numbers(Actor actor, WorklistFilter filter) {
        return numbersOf(page(actor, filter, BY_NUMBER, null));
    }

    private static List<String> numbersOf(WorklistView view) {
        return view.rows().stream().map(WorklistRow::number).toList();
    }

    private WorklistView view(WorklistFilter filter) {
        return view(anna, filter);
    }

    private WorklistView view(Actor actor, WorklistFilter filter) {
        return page(actor, filter, BY_NUMBER, null);
    }

    private WorklistView page(
            Actor actor, WorklistFilter filter, WorklistOrder order, @Nullable WorklistCursor cursor) {
        return ask(actor, queries -> queries.page(filter, order, cursor));
    }

    private <T> T ask(Actor actor, Function<WorklistQueries, T> question) {
        CurrentActor current = new CurrentActor();
        current.set(actor);
        Now now = new Now(Clock.fixed(NOON, ZoneOffset.UTC));
        return database.inTransaction(entities -> question.apply(new WorklistQueries(entities, current, now)));
    }
}
