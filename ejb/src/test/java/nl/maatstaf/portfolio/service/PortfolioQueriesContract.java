package nl.maatstaf.portfolio.service;

import static nl.maatstaf.agreement.InstrumentKind.BINDING;
import static nl.maatstaf.agreement.InstrumentKind.EOP;
import static nl.maatstaf.agreement.InstrumentKind.JLOI;
import static nl.maatstaf.casefile.vocabulary.CaseStatus.ACTIVE;
import static nl.maatstaf.casefile.vocabulary.CaseStatus.COMPLETED;
import static nl.maatstaf.casefile.vocabulary.CaseStatus.ENTERED_IN_ERROR;
import static nl.maatstaf.casefile.vocabulary.CaseStatus.PAUSED;
import static nl.maatstaf.casefile.vocabulary.CaseStatus.STOPPED;
import static nl.maatstaf.portfolio.service.GivenPortfolio.at;
import static nl.maatstaf.refusal.RefusalAssertions.assertThatRefusal;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.maatstaf.access.Actor;
import nl.maatstaf.access.Actors;
import nl.maatstaf.access.Role;
import nl.maatstaf.access.service.CurrentActor;
import nl.maatstaf.agreement.CommitmentTerms;
import nl.maatstaf.agreement.Instrument;
import nl.maatstaf.agreement.InstrumentCorrection;
import nl.maatstaf.agreement.InstrumentKind;
import nl.maatstaf.casefile.CaseCorrection;
import nl.maatstaf.casefile.CorrectStage;
import nl.maatstaf.casefile.StatusChange;
import nl.maatstaf.casefile.StatusTransition;
import nl.maatstaf.casefile.vocabulary.CaseStatus;
import nl.maatstaf.database.OnEachDatabase;
import nl.maatstaf.database.TestDatabase;
import nl.maatstaf.quantity.Baseline;
import nl.maatstaf.quantity.Indicator;
import nl.maatstaf.quantity.Tonnes;
import nl.maatstaf.quantity.TonnesBand;
import nl.maatstaf.quantity.TonnesRange;
import nl.maatstaf.text.Reason;
import nl.maatstaf.time.AsOf;
import nl.maatstaf.time.Correction;
import nl.maatstaf.time.Knowledge;
import nl.maatstaf.time.PartialDate;
import nl.maatstaf.time.TimeRefusals;
import nl.maatstaf.time.service.Now;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnEachDatabase
class PortfolioQueriesContract {

    private static final LocalDate PEILDATUM = LocalDate.of(2025, 6, 30);
    private static final Now NOW = new Now(Clock.fixed(Instant.parse("2026-03-02T12:00:00Z"), ZoneOffset.UTC));
    private static final Actor MANAGER = Actors.official(Role.MANAGER);

    private GivenPortfolio portfolio;

    private final TestDatabase database;

    PortfolioQueriesContract(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void begin() {
        portfolio = new GivenPortfolio(database);
    }

    @Test
    void shows_stage_and_status_of_the_date() {
        portfolio
                .aCase("2022-01-10")
                .stage("eop", "2022-06-01")
                .stage("elaboration", "2022-09-01")
                .status(PAUSED, "2025-03-17")
                .status(STOPPED, "2025-06-30")
                .stored();

        assertThat(on("2022-01-09").cases()).isZero();
        assertThat(on("2022-01-10").casesByStage()).containsOnlyKeys("exploration");
        assertThat(on("2022-08-31").casesByStage()).containsOnlyKeys("eop");
        assertThat(on("2025-06-29").casesByStage()).containsOnlyKeys("elaboration");
        assertThat(on("2025-03-16").casesByStatus()).containsEntry(ACTIVE, 1).containsEntry(PAUSED, 0);
        assertThat(on("2025-06-29").casesByStatus()).containsEntry(PAUSED, 1).containsEntry(STOPPED, 0);
        assertThat(on("2025-06-30").casesByStatus()).containsEntry(PAUSED, 0).containsEntry(STOPPED, 1);
        assertThat(on("2025-06-30").casesByType())
                .containsEntry(portfolio.type().code(), 1);
    }

    @Test
    void orders_stages_as_they_are_travelled() {
        portfolio.aCase("2022-01-10").stage("jloi", "2023-01-01").stored();
        portfolio.aCase("2022-01-10").stored();
        portfolio.aCase("2022-01-10").stage("elaboration", "2023-01-01").stored();

        assertThat(on("2025-06-30").casesByStage().keySet()).containsExactly("exploration", "elaboration", "jloi");
    }

    @Test
    void a_case_whose_beginning_is_unknown_counts_from_its_first_dated_stage() {
        portfolio
                .aCase("2022-01-10")
                .ofUnknownBeginning()
                .stage("eop", "2022-06-01")
                .stored();

        assertThat(on("2022-05-31").cases()).isZero();
        assertThat(on("2022-06-01").casesByStatus()).containsEntry(ACTIVE, 1);
    }

    @Test
    void knows_nothing_of_what_was_published_later() {
        portfolio
                .aCase("2022-01-10")
                .stage("elaboration", "2022-09-01", "2025-09-05")
                .signedAndPublished(EOP, "2022-09-01", "2025-09-05", tonnes(2030, "100"))
                .stored();

        PortfolioSummary before = asKnownOn("2025-09-04");
        assertThat(before.casesByStage()).containsOnlyKeys("exploration");
        assertThat(before.signed()).containsEntry(EOP, 0);
        assertThat(before.reduction().cases()).isZero();
        PortfolioSummary after = asKnownOn("2025-09-05");
        assertThat(after.casesByStage()).containsOnlyKeys("elaboration");
        assertThat(after.signed()).containsEntry(EOP, 1);
        assertThat(after.reduction().band()).isEqualTo(point("100"));
        assertThat(after).usingRecursiveComparison().ignoringFields("knownOn").isEqualTo(on("2025-06-30"));
    }

    @Test
    void a_correction_changes_the_answer_of_now_and_not_what_was_known() {
        String number = portfolio.aCase("2022-01-10").stage("eop", "2022-06-01").stored();
        LocalDate corrected = LocalDate.parse("2024-02-01");

        portfolio.change(
                number,
                file -> new CaseCorrection(
                                file,
                                new Correction(
                                        new Reason("brief verkeerd gelezen"), corrected, Knowledge.at(at(corrected))))
                        .correctStage(new CorrectStage(
                                file.stages().getLast().factId(),
                                PartialDate.on(LocalDate.parse("2022-03-01")),
                                new Reason("besluit van 1 maart"))));

        assertThat(on("2022-04-01").casesByStage()).containsOnlyKeys("eop");
        assertThat(summary("2022-04-01", "2024-01-31", filter()).casesByStage()).containsOnlyKeys("exploration");
    }

    @Test
    void a_retracted_signing_leaves_the_current_totals_and_not_what_was_known() {
        String number = portfolio
                .aCase("2022-01-10")
                .signed(EOP, "2022-12-10", tonnes(2030, "100"))
                .stored();
        LocalDate corrected = LocalDate.parse("2024-02-01");

        portfolio.changeInstruments(number, instruments -> {
            Instrument signed = instruments.getFirst();
            new InstrumentCorrection(
                            signed,
                            new Correction(new Reason("nooit getekend"), corrected, Knowledge.at(at(corrected))))
                    .retractState(signed.states().getLast().factId(), instruments);
        });

        assertThat(on("2025-06-30").signed()).containsEntry(EOP, 0);
        assertThat(on("2025-06-30").highestInstrument()).containsEntry(EOP, 0);
        assertThat(on("2025-06-30").reduction().cases()).isZero();
        assertThat(asKnownOn("2024-01-31").signed()).containsEntry(EOP, 1);
        assertThat(asKnownOn("2024-01-31").reduction().band()).isEqualTo(point("100"));
    }

    @Test
    void counts_signed_instruments_whatever_the_status_and_each_case_once_at_its_hardest() {
        portfolio.aCase("2022-01-10").signed(EOP, "2022-12-10").stored();
        portfolio
                .aCase("2022-01-10")
                .signed(EOP, "2022-12-11")
                .status(STOPPED, "2025-01-01")
                .stored();
        portfolio
                .aCase("2022-01-10")
                .signed(EOP, "2022-12-11")
                .signed(JLOI, "2023-12-01")
                .signed(BINDING, "2025-07-01")
                .stored();
        portfolio.aCase("2022-01-10").signed(BINDING, "2025-06-30").stored();

        assertThat(on("2022-12-10").signed()).containsEntry(EOP, 1).containsEntry(JLOI, 0);
        assertThat(on("2025-06-30").signed())
                .containsEntry(EOP, 3)
                .containsEntry(JLOI, 1)
                .containsEntry(BINDING, 1);
        assertThat(on("2025-06-30").highestInstrument())
                .containsEntry(EOP, 2)
                .containsEntry(JLOI, 1)
                .containsEntry(BINDING, 1);
        assertThat(on("2025-07-01").highestInstrument())
                .containsEntry(EOP, 2)
                .containsEntry(JLOI, 0)
                .containsEntry(BINDING, 2);
    }

    @Test
    void the_hardest_commitment_counts_then_the_latest_year_then_co2_equivalents() {
        portfolio
                .aCase("2022-01-10")
                .signed(EOP, "2022-12-10", tonnes(2030, "999"))
                .signed(
                        JLOI,
                        "2023-12-01",
                        tonnes(2025, "1"),
                        terms(Indicator.CO2, 2028, null, "3", null),
                        tonnes(2028, "10"),
                        tonnes(2028, "20"),
                        terms(Indicator.NOX, 2029, null, "5", null),
                        tonnes(2031, "7"),
                        tonnes(null, "8"))
                .stored();

        assertThat(on("2023-11-30").reduction().band()).isEqualTo(point("999"));
        assertThat(on("2025-06-30").reduction()).isEqualTo(new ReductionFigure(point("30"), 1, 0));
        assertThat(on("2025-06-30").reductionByHardness().get(JLOI)).isEqualTo(new ReductionFigure(point("30"), 1, 0));
        assertThat(on("2025-06-30").reductionByHardness().get(EOP).cases()).isZero();
    }

    @Test
    void a_later_instrument_of_the_same_kind_replaces_the_earlier_one() {
        portfolio
                .aCase("2022-01-10")
                .signed(JLOI, "2023-01-01", tonnes(2030, "40"))
                .signed(JLOI, "2024-01-01", tonnes(2030, "50"))
                .stored();

        assertThat(on("2025-06-30").reduction().band()).isEqualTo(point("50"));
    }

    @Test
    void a_commitment_for_a_later_year_counts_from_that_year_on() {
        portfolio
                .aCase("2022-01-10")
                .signed(EOP, "2022-12-10", tonnes(2030, "40"), tonnes(2035, "60"))
                .stored();

        assertThat(asked(2029).reduction().cases()).isZero();
        assertThat(asked(2030).reduction().band()).isEqualTo(point("40"));
        assertThat(asked(2034).reduction().band()).isEqualTo(point("40"));
        assertThat(asked(2035).reduction().band()).isEqualTo(point("60"));
        assertThat(list(filter(2035)).rows())
                .extracting(PortfolioCaseRow::reduction)
                .containsExactly(point("60"));
    }

    @Test
    void stopped_cases_stand_apart_and_paused_ones_are_in() {
        portfolio
                .aCase("2022-01-10")
                .signed(EOP, "2022-12-10", tonnes(2030, "1"))
                .stored();
        portfolio
                .aCase("2022-01-10")
                .signed(EOP, "2022-12-10", tonnes(2030, "20"))
                .status(PAUSED, "2025-01-01")
                .stored();
        portfolio
                .aCase("2022-01-10")
                .signed(EOP, "2022-12-10", tonnes(2030, "300"))
                .status(STOPPED, "2025-06-30")
                .stored();

        assertThat(on("2025-06-29").reduction().band()).isEqualTo(point("321"));
        assertThat(on("2025-06-29").stoppedReduction()).isEqualTo(ReductionFigure.NONE);
        assertThat(on("2025-06-30").reduction()).isEqualTo(new ReductionFigure(point("21"), 2, 0));
        assertThat(on("2025-06-30").stoppedReduction()).isEqualTo(new ReductionFigure(point("300"), 1, 0));
    }

    @Test
    void a_central_value_that_misses_somewhere_misses_in_the_sum() {
        portfolio
                .aCase("2022-01-10")
                .signed(EOP, "2022-12-10", terms(Indicator.CO2_EQ, 2030, "800.5", null, "1700"))
                .stored();
        portfolio
                .aCase("2022-01-10")
                .on("chemelot")
                .signed(JLOI, "2022-12-10", tonnes(2030, "100"))
                .stored();

        ReductionFigure reduction = on("2025-06-30").reduction();
        assertThat(reduction.band()).isEqualTo(new TonnesBand(amount("900.5"), null, amount("1800")));
        assertThat(reduction.cases()).isEqualTo(2);
        assertThat(reduction.withoutCentral()).isEqualTo(1);
    }

    @Test
    void a_case_entered_in_error_leaves_all_figures_and_not_what_was_known() {
        String dated = portfolio.aCase("2022-01-10").signed(EOP, "2022-12-10").stored();
        String undated = portfolio
                .aCase("2022-01-10")
                .ofUnknownBeginning()
                .stage("eop", "2022-06-01")
                .stored();
        LocalDate day = LocalDate.parse("2025-01-15");
        Stream.of(dated, undated)
                .forEach(number -> portfolio.change(
                        number,
                        file -> new StatusTransition(
                                        file,
                                        new StatusChange(ENTERED_IN_ERROR, day, new Reason("dubbel"), null, null),
                                        day,
                                        Knowledge.at(at(day)))
                                .take()));

        assertThat(on("2025-06-30").cases()).isZero();
        assertThat(on("2025-06-30").signed()).containsEntry(EOP, 0);
        assertThat(summary("2025-06-30", "2025-01-14", filter()).cases()).isEqualTo(2);
        assertThat(list(filter()).rows()).isEmpty();
    }

    @Test
    void fictional_cases_are_in_no_figure() {
        portfolio
                .aCase("2022-01-10")
                .fictional()
                .signed(EOP, "2022-12-10", tonnes(2030, "1"))
                .stored();

        assertThat(on("2025-06-30").cases()).isZero();
        assertThat(on("2025-06-30").signed()).containsEntry(EOP, 0);
    }

    @Test
    void a_case_counts_once_under_its_cluster_several_or_none() {
        portfolio.aCase("2022-01-10").on("chemelot").stored();
        portfolio
                .aCase("2022-01-10")
                .on("rotterdam_moerdijk")
                .stage("eop", "2022-02-01")
                .stored();
        portfolio.aCase("2022-01-10").on("chemelot", "noord_nederland").stored();
        portfolio.aCase("2022-01-10").stored();

        PortfolioSummary summary = on("2025-06-30");
        assertThat(summary.clusters()).containsExactly("chemelot", "rotterdam_moerdijk", "several", "none");
        assertThat(summary.casesByStageAndCluster().get("exploration"))
                .containsOnly(entry("chemelot", 1), entry("several", 1), entry("none", 1));
        assertThat(summary.casesByStageAndCluster().get("eop")).containsOnly(entry("rotterdam_moerdijk", 1));
    }

    @Test
    void every_figure_lists_the_cases_it_counts() {
        String signed = portfolio
                .aCase("2022-01-10")
                .on("chemelot")
                .signed(EOP, "2022-12-10", tonnes(2030, "1"))
                .signed(JLOI, "2023-12-10")
                .stored();
        String stopped = portfolio
                .aCase("2022-01-10")
                .stage("eop", "2022-02-01")
                .signed(EOP, "2022-12-10", terms(Indicator.CO2_EQ, 2030, "1", null, null))
                .status(STOPPED, "2025-06-30")
                .stored();
        String wide = portfolio
                .aCase("2022-01-10")
                .status(COMPLETED, "2025-06-30")
                .signed(BINDING, "2022-12-10", terms(Indicator.CO2_EQ, 2030, "1", null, "2"))
                .stored();

        assertThat(numbers(filter())).containsExactly(signed, stopped, wide);
        assertThat(numbers(with("eop", null, null, null, null, null, null))).containsExactly(stopped);
        assertThat(numbers(with(null, COMPLETED, null, null, null, null, null))).containsExactly(wide);
        assertThat(numbers(with(null, null, "none", null, null, null, null))).containsExactly(stopped, wide);
        assertThat(numbers(with(null, null, null, EOP, null, null, null))).containsExactly(signed, stopped);
        assertThat(numbers(with(null, null, null, null, EOP, null, null))).containsExactly(stopped);
        assertThat(numbers(with(null, null, null, null, null, PortfolioFilter.Reduction.COUNTED, null)))
                .containsExactly(signed, wide);
        assertThat(numbers(with(null, null, null, null, null, PortfolioFilter.Reduction.WITHOUT_CENTRAL, null)))
                .containsExactly(wide);
        assertThat(numbers(with(null, null, null, null, null, PortfolioFilter.Reduction.STOPPED, null)))
                .containsExactly(stopped);
        assertThat(numbers(with(null, null, null, null, null, null, BINDING))).containsExactly(wide);
    }

    @Test
    void a_listed_case_says_how_it_stood() {
        UUID organisation = organisation("Voorbeeld Chemie " + portfolio.type().code());
        String number = portfolio
                .aCase("2022-01-10")
                .of(organisation)
                .on("chemelot")
                .signed(EOP, "2022-12-10", tonnes(2030, "1500"))
                .stored();

        assertThat(list(filter()).rows())
                .containsExactly(new PortfolioCaseRow(
                        number,
                        "Zaak " + number,
                        "Voorbeeld Chemie " + portfolio.type().code(),
                        portfolio.type().code(),
                        "exploration",
                        ACTIVE,
                        "chemelot",
                        List.of("chemelot"),
                        null,
                        null,
                        EOP,
                        EOP,
                        point("1500"),
                        false));
    }

    @Test
    void finds_a_case_of_two_clusters_under_each_and_counts_it_once() {
        String both = portfolio
                .aCase("2022-01-10")
                .on("chemelot", "cluster_6")
                .of(organisation("Beta " + portfolio.type().code()))
                .of(organisation("Alfa " + portfolio.type().code()))
                .stored();
        String one = portfolio.aCase("2022-01-10").on("chemelot").stored();

        assertThat(list(cluster("chemelot")).rows())
                .extracting(PortfolioCaseRow::number)
                .containsExactly(both, one);
        assertThat(list(cluster("cluster_6")).rows()).singleElement().satisfies(row -> {
            assertThat(row.number()).isEqualTo(both);
            assertThat(row.clusters()).containsExactly("chemelot", "cluster_6");
            assertThat(row.organisation())
                    .isEqualTo("Alfa %1$s; Beta %1$s".formatted(portfolio.type().code()));
        });
        assertThat(list(under("chemelot")).rows())
                .extracting(PortfolioCaseRow::number)
                .containsExactly(one);
        assertThat(list(under(PortfolioFilter.SEVERAL)).rows())
                .extracting(PortfolioCaseRow::number)
                .containsExactly(both);
    }

    @Test
    void counts_for_an_organisation_only_what_its_reader_may_open() {
        UUID company = organisation("Gamma " + portfolio.type().code());
        String open = portfolio.aCase("2022-01-10").of(company).stored();
        portfolio.aCase("2022-01-10").of(company).confidential().stored();
        PortfolioFilter filter = new PortfolioFilter(
                "maatwerk",
                portfolio.type().code(),
                null,
                null,
                null,
                null,
                null,
                company.toString(),
                null,
                null,
                null,
                null,
                2030);

        assertThat(list(filter).rows()).extracting(PortfolioCaseRow::number).containsExactly(open);
        assertThat(queries(MANAGER, queries -> queries.summary(AsOf.day(PEILDATUM), filter))
                        .cases())
                .isEqualTo(1);
    }

    private PortfolioFilter cluster(String code) {
        return with(null, null, code, null, null, null, null);
    }

    private PortfolioFilter under(String group) {
        return new PortfolioFilter(
                "maatwerk", portfolio.type().code(), null, null, null, group, null, null, null, null, null, null, 2030);
    }

    @Test
    void masks_for_a_manager_what_is_confidential_and_shows_an_officer_the_rows_of_their_own_programmes_only() {
        UUID organisation = organisation("Geheim " + portfolio.type().code());
        portfolio.aCase("2022-01-10").of(organisation).confidential().stored();
        Actor outsider = Actors.official(Role.CASE_OFFICER, "cluster6");
        Actor member = Actors.official(Role.CASE_OFFICER);

        PortfolioCaseRow masked = list(filter()).rows().getFirst();
        assertThat(masked.masked()).isTrue();
        assertThat(masked.title()).isNull();
        assertThat(masked.organisation()).isNull();
        assertThat(listFor(member, filter()).rows()).isEmpty();

        portfolio.aCase("2022-01-10").stored();
        assertThat(list(filter()).rows()).extracting(PortfolioCaseRow::masked).containsExactly(true, false);
        assertThat(listFor(member, filter()).rows())
                .extracting(PortfolioCaseRow::masked)
                .containsExactly(false);
        assertThat(listFor(outsider, filter()).rows()).isEmpty();
        assertThat(queries(outsider, queries -> queries.summary(AsOf.day(PEILDATUM), filter()))
                        .cases())
                .isEqualTo(2);
    }

    @Test
    void a_team_member_sees_a_confidential_case_whole() {
        Actor member = Actors.official(Role.CASE_OFFICER);
        user(member);
        portfolio.aCase("2022-01-10").confidential(member.userId()).stored();

        assertThat(listFor(member, filter()).rows())
                .extracting(PortfolioCaseRow::masked)
                .containsExactly(false);
        assertThat(list(filter()).rows()).extracting(PortfolioCaseRow::masked).containsExactly(true);
    }

    @Test
    void pages_by_number() {
        portfolio.cases(5, given -> {});

        PortfolioCases first = page(PortfolioCases.FROM_START, 2);
        PortfolioCases second = page(first.next(), 2);
        PortfolioCases third = page(second.next(), 2);

        assertThat(Stream.of(first, second, third).flatMap(page -> page.rows().stream()))
                .extracting(PortfolioCaseRow::number)
                .isEqualTo(numbers(filter()));
        assertThat(third.rows()).hasSize(1);
        assertThat(third.next()).isNull();
    }

    @Test
    void costs_one_statement_for_figures_or_a_sheet_and_two_for_a_page_however_many_cases_there_are() {
        portfolio.cases(50, PortfolioQueriesContract::anyCase);
        int few = database.statementsOf(() -> on("2025-06-30"));
        int fewListed = database.statementsOf(() -> list(filter()));
        portfolio.cases(450, PortfolioQueriesContract::anyCase);

        assertThat(database.statementsOf(
                        () -> assertThat(on("2025-06-30").cases()).isEqualTo(500)))
                .isEqualTo(few)
                .isEqualTo(1);
        assertThat(database.statementsOf(() -> list(filter())))
                .isEqualTo(fewListed)
                .isEqualTo(2);
        assertThat(database.statementsOf(() -> assertThat(sheet()).hasSize(500)))
                .isEqualTo(1);
    }

    @Test
    void hands_over_for_a_sheet_what_its_pages_show() {
        portfolio.cases(7, PortfolioQueriesContract::anyCase);

        assertThat(sheet()).isEqualTo(list(filter()).rows()).hasSize(7);
    }

    @Test
    void names_what_the_figures_are_by() {
        PortfolioNames names = queries(MANAGER, PortfolioQueries::names);

        assertThat(names.programmes()).containsKey("maatwerk");
        assertThat(names.clusters().get("chemelot").nl()).isEqualTo("Chemelot");
        assertThat(names.types())
                .containsEntry(portfolio.type().code(), portfolio.type().name());
        assertThat(names.stage(portfolio.type().code(), "eop"))
                .contains(portfolio.type().stage("eop").name());
        assertThat(names.stage(null, "eop")).isPresent();
    }

    @Test
    void leaves_out_what_was_written_after_the_day_of_recording_whatever_it_is_known_from() {
        String number = portfolio
                .aCase("2022-01-10")
                .stage("eop", "2022-06-01")
                .signed(EOP, "2022-06-01", tonnes(2030, "100"))
                .stored();
        Knowledge imported = new Knowledge(at(LocalDate.parse("2022-09-01")), at(LocalDate.parse("2025-09-05")));
        portfolio.change(
                number,
                file -> new StatusTransition(
                                file,
                                new StatusChange(
                                        STOPPED, LocalDate.parse("2022-09-01"), new Reason("brief"), null, null),
                                LocalDate.parse("2025-09-05"),
                                imported)
                        .take());

        assertThat(asKnownOn("2022-09-01").casesByStatus()).containsEntry(STOPPED, 1);
        AsOf now = AsOf.day(PEILDATUM);
        for (AsOf asked : List.of(now, now.asKnownOn(LocalDate.parse("2022-09-01")), now.asKnownOn(NOW.today()))) {
            PortfolioSummary before = summary(asked.asRecordedOn(LocalDate.parse("2025-09-04")));
            PortfolioSummary after = summary(asked.asRecordedOn(LocalDate.parse("2025-09-05")));
            assertThat(before.casesByStatus()).containsEntry(ACTIVE, 1).containsEntry(STOPPED, 0);
            assertThat(before.reduction().cases()).isEqualTo(1);
            assertThat(after.casesByStatus()).containsEntry(STOPPED, 1);
            assertThat(listed(asked.asRecordedOn(LocalDate.parse("2025-09-04"))))
                    .extracting(PortfolioCaseRow::status)
                    .containsExactly(ACTIVE);
        }
    }

    @Test
    void refuses_a_day_that_is_still_to_come_and_says_which() {
        LocalDate tomorrow = NOW.today().plusDays(1);
        AsOf today = new AsOf(NOW.today(), NOW.today(), NOW.today());

        assertThat(summary(today).cases()).isZero();
        for (AsOf asked : List.of(AsOf.day(tomorrow), today.asKnownOn(tomorrow), today.asRecordedOn(tomorrow))) {
            assertThatRefusal(TimeRefusals.DATE_IN_FUTURE).isThrownBy(() -> summary(asked));
            assertThatRefusal(TimeRefusals.DATE_IN_FUTURE).isThrownBy(() -> listed(asked));
            assertThatRefusal(TimeRefusals.DATE_IN_FUTURE)
                    .isThrownBy(() -> queries(MANAGER, queries -> {
                        queries.export(asked, filter(), row -> {});
                        return 0;
                    }));
        }
    }

    private PortfolioSummary summary(AsOf asked) {
        return queries(MANAGER, queries -> queries.summary(asked, filter()));
    }

    private List<PortfolioCaseRow> listed(AsOf asked) {
        return queries(
                        MANAGER,
                        queries -> queries.cases(
                                asked, with(null, null, null, EOP, null, null, EOP), PortfolioCases.FROM_START, 50))
                .rows();
    }

    private static void anyCase(GivenCase given) {
        given.on("chemelot").stage("eop", "2022-06-01").signed(EOP, "2022-06-01", tonnes(2030, "10"));
    }

    private PortfolioSummary on(String peildatum) {
        return queries(MANAGER, queries -> queries.summary(AsOf.day(LocalDate.parse(peildatum)), filter()));
    }

    private PortfolioSummary asked(int targetYear) {
        return queries(MANAGER, queries -> queries.summary(AsOf.day(PEILDATUM), filter(targetYear)));
    }

    private PortfolioSummary asKnownOn(String kennisdatum) {
        return summary(PEILDATUM.toString(), kennisdatum, filter());
    }

    private PortfolioSummary summary(String peildatum, String kennisdatum, PortfolioFilter filter) {
        return queries(
                MANAGER,
                queries -> queries.summary(
                        AsOf.day(LocalDate.parse(peildatum)).asKnownOn(LocalDate.parse(kennisdatum)), filter));
    }

    private List<PortfolioCaseRow> sheet() {
        List<PortfolioCaseRow> rows = new ArrayList<>();
        queries(MANAGER, queries -> {
            queries.export(AsOf.day(PEILDATUM), filter(), rows::add);
            return rows.size();
        });
        return rows;
    }

    private PortfolioCases list(PortfolioFilter filter) {
        return listFor(MANAGER, filter);
    }

    private PortfolioCases listFor(Actor actor, PortfolioFilter filter) {
        return queries(actor, queries -> queries.cases(AsOf.day(PEILDATUM), filter, PortfolioCases.FROM_START, 50));
    }

    private PortfolioCases page(@Nullable String after, int limit) {
        assertThat(after).isNotNull();
        return queries(MANAGER, queries -> queries.cases(AsOf.day(PEILDATUM), filter(), after, limit));
    }

    private List<String> numbers(PortfolioFilter filter) {
        return list(filter).rows().stream().map(PortfolioCaseRow::number).toList();
    }

    private <T> T queries(Actor actor, Function<PortfolioQueries, T> question) {
        CurrentActor current = new CurrentActor();
        current.set(actor);
        return database.inTransaction(entities -> question.apply(new PortfolioQueries(entities, current, NOW)));
    }

    /** Only the cases of this test. */
    private PortfolioFilter filter() {
        return filter(2030);
    }

    private PortfolioFilter filter(int targetYear) {
        return new PortfolioFilter(
                "maatwerk",
                portfolio.type().code(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                targetYear);
    }

    private PortfolioFilter with(
            @Nullable String stage,
            @Nullable CaseStatus status,
            @Nullable String cluster,
            @Nullable InstrumentKind signed,
            @Nullable InstrumentKind highest,
            PortfolioFilter.@Nullable Reduction reduction,
            @Nullable InstrumentKind hardness) {
        return new PortfolioFilter(
                "maatwerk",
                portfolio.type().code(),
                stage,
                status,
                cluster,
                null,
                null,
                null,
                signed,
                highest,
                reduction,
                hardness,
                2030);
    }

    private UUID organisation(String name) {
        UUID id = UUID.randomUUID();
        database.runInTransaction(entities -> entities.createNativeQuery(
                        "insert into organisation (id, name, kind, fictional, version) values (?1, ?2, 'COMPANY', false, 1)")
                .setParameter(1, id)
                .setParameter(2, name)
                .executeUpdate());
        return id;
    }

    private void user(Actor actor) {
        database.runInTransaction(entities -> entities.createNativeQuery(
                        "insert into app_user (id, username, display_name, password_hash, status, must_change_password,"
                                + " version) values (?1, ?2, 'Naam', 'x', 'ACTIVE', false, 1)")
                .setParameter(1, actor.userId())
                .setParameter(2, "u" + portfolio.type().code())
                .executeUpdate());
    }

    private static Map.Entry<String, Integer> entry(String key, int value) {
        return Map.entry(key, value);
    }

    private static CommitmentTerms tonnes(@Nullable Integer year, String central) {
        return terms(Indicator.CO2_EQ, year, null, central, null);
    }

    private static CommitmentTerms terms(
            Indicator indicator,
            @Nullable Integer year,
            @Nullable String low,
            @Nullable String central,
            @Nullable String high) {
        return new CommitmentTerms(
                indicator,
                TonnesRange.of(amount(low), amount(central), amount(high)),
                Baseline.notPublished(),
                year,
                "",
                null);
    }

    private static TonnesBand point(String tonnes) {
        return new TonnesBand(amount(tonnes), amount(tonnes), amount(tonnes));
    }

    private static @Nullable Tonnes amount(@Nullable String tonnes) {
        return tonnes == null ? null : new Tonnes(new BigDecimal(tonnes));
    }
}
