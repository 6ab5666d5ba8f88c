package nl.maatstaf.casefile.service;

import static nl.maatstaf.casefile.service.CaseServices.TODAY;
import static nl.maatstaf.casefile.service.CaseServices.decision;
import static nl.maatstaf.refusal.RefusalAssertions.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import nl.maatstaf.access.Actor;
import nl.maatstaf.access.CaseScope;
import nl.maatstaf.access.Origin;
import nl.maatstaf.access.Role;
import nl.maatstaf.access.service.CaseReading;
import nl.maatstaf.access.service.CurrentActor;
import nl.maatstaf.agreement.CommitmentTerms;
import nl.maatstaf.agreement.InstrumentKind;
import nl.maatstaf.agreement.InstrumentState;
import nl.maatstaf.agreement.MoveInstrument;
import nl.maatstaf.agreement.SignInstrument;
import nl.maatstaf.agreement.Signatory;
import nl.maatstaf.agreement.service.InstrumentQueries;
import nl.maatstaf.agreement.service.InstrumentView;
import nl.maatstaf.agreement.service.SigningProposals;
import nl.maatstaf.audit.service.AuditQueries;
import nl.maatstaf.audit.service.TimelineEntry;
import nl.maatstaf.audit.service.TimelineFilter;
import nl.maatstaf.casefile.StageDate;
import nl.maatstaf.casefile.StatedHistory;
import nl.maatstaf.casefile.StatusChange;
import nl.maatstaf.casefile.evidence.Evidence;
import nl.maatstaf.casefile.evidence.RecordEvidence;
import nl.maatstaf.casefile.persistence.CaseTypeInstaller;
import nl.maatstaf.casefile.persistence.JpaCaseFiles;
import nl.maatstaf.casefile.persistence.JpaCaseTypes;
import nl.maatstaf.casefile.service.overview.CaseOverview;
import nl.maatstaf.casefile.service.overview.CaseQueries;
import nl.maatstaf.casefile.service.overview.CaseTaskLine;
import nl.maatstaf.casefile.service.overview.CaseWork;
import nl.maatstaf.casefile.service.overview.EvidenceLine;
import nl.maatstaf.casefile.service.overview.GateView;
import nl.maatstaf.casefile.service.overview.NoteLine;
import nl.maatstaf.casefile.service.overview.SharedCase;
import nl.maatstaf.casefile.service.overview.SharedStage;
import nl.maatstaf.casefile.service.overview.StageProgress;
import nl.maatstaf.casefile.service.overview.StatusLine;
import nl.maatstaf.casefile.subject.CaseAssignment;
import nl.maatstaf.casefile.subject.CaseDescription;
import nl.maatstaf.casefile.subject.CaseParty;
import nl.maatstaf.casefile.subject.CaseSubject;
import nl.maatstaf.casefile.subject.CaseTitle;
import nl.maatstaf.casefile.subject.OpenCase;
import nl.maatstaf.casefile.type.Checklist;
import nl.maatstaf.casefile.vocabulary.CaseRefusals;
import nl.maatstaf.casefile.vocabulary.CaseStatus;
import nl.maatstaf.casefile.vocabulary.PartyKind;
import nl.maatstaf.database.OnEachDatabase;
import nl.maatstaf.database.TestDatabase;
import nl.maatstaf.identity.service.CaseReadings;
import nl.maatstaf.quantity.Baseline;
import nl.maatstaf.quantity.Indicator;
import nl.maatstaf.quantity.Tonnes;
import nl.maatstaf.quantity.TonnesRange;
import nl.maatstaf.text.Reason;
import nl.maatstaf.time.PartialDate;
import nl.maatstaf.time.TimeOrderedId;
import nl.maatstaf.time.service.Now;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the page of a case gets, on either database. */
@OnEachDatabase
class CaseQueriesContract {

    private static final Instant NOON = TODAY.atTime(12, 0).toInstant(ZoneOffset.UTC);

    private Actor officer;
    private Actor coordinator;
    private UUID company;

    private final TestDatabase database;

    CaseQueriesContract(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void types_users_and_a_company() {
        CaseServices.installTypes(database);
        officer = CaseServices.official(database, Role.CASE_OFFICER, "behandelaar1");
        coordinator = CaseServices.official(database, Role.COORDINATOR, "coordinator1");
        company = organisation();
    }

    @Test
    void a_case_shows_who_takes_part_and_the_tasks_of_its_stage() {
        String number = open(false);
        as(officer, services -> services.cases.addNote(number, CaseServices.said("Eerst bellen"), null));

        CaseOverview found = look(officer, number);

        assertThat(found.identity().parties())
                .extracting(CaseIdentity.Party::organisationId, CaseIdentity.Party::role)
                .containsExactly(tuple(company, CaseParty.Role.SUBJECT));
        assertThat(found.identity().officer()).isNotNull();
        assertThat(found.identity().ministries()).containsExactly("KGG");
        assertThat(found.work().open().lines())
                .extracting(CaseTaskLine::templateCode)
                .contains("check_generic_schemes");
        assertThat(found.nextDeadline()).isAfter(TODAY);
        assertThat(found.work().notes().lines()).extracting(NoteLine::text).containsExactly("Eerst bellen");
    }

    @Test
    void a_retracted_note_is_no_longer_shown() {
        String number = open(false);
        as(officer, services -> services.cases.addNote(number, CaseServices.said("Eerst bellen"), null));
        as(officer, services -> services.cases.addNote(number, CaseServices.said("Van een andere zaak"), null));
        NoteLine wrong = look(officer, number).work().notes().lines().getFirst();

        as(
                officer,
                services -> services.corrections.retractNote(number, wrong.id(), new Reason("hoort hier niet"), null));

        assertThat(wrong.text()).isEqualTo("Van een andere zaak");
        assertThat(look(officer, number).work().notes().lines())
                .extracting(NoteLine::text)
                .containsExactly("Eerst bellen");
    }

    @Test
    void a_gate_shows_the_state_of_each_requirement_and_who_satisfied_it() {
        String number = open(false);
        record(number, Evidence.Kind.DOCUMENT, "INTAKE_REPORT");
        as(officer, services -> services.cases.deviate(number, null, "emission_profile", decision(), null));

        GateView gate = look(officer, number).gate();

        assertThat(gate).isNotNull();
        assertThat(gate.items())
                .extracting(item -> item.requirement().code(), GateView.Item::state)
                .contains(
                        tuple("intake_report", Checklist.State.MET),
                        tuple("emission_profile", Checklist.State.DEVIATED),
                        tuple("go", Checklist.State.OPEN));
        assertThat(gate.satisfiedCount()).isEqualTo(2);
        assertThat(gate.items().getFirst().by())
                .extracting(EvidenceLine::recordedBy, EvidenceLine::occurred)
                .containsExactly("behandelaar1", PartialDate.on(TODAY));
    }

    @Test
    void stages_show_how_they_were_reached_and_how_much_later_they_are_left_than_planned() {
        String number = open(false);
        as(officer, services -> services.cases.skipTo(number, null, "elaboration", decision(), null));
        expect(number, "elaboration", StageDate.Kind.PLANNED, PartialDate.on(TODAY.plusDays(30)));
        expect(number, "elaboration", StageDate.Kind.PLANNED, PartialDate.on(TODAY.plusDays(40)));
        expect(number, "elaboration", StageDate.Kind.FORECAST, PartialDate.on(TODAY.plusDays(75)));

        List<StageProgress> stages = look(officer, number).stages();

        assertThat(stages)
                .extracting(StageProgress::state)
                .startsWith(
                        StageProgress.State.DONE,
                        StageProgress.State.SKIPPED,
                        StageProgress.State.NOW,
                        StageProgress.State.NEXT);
        assertThat(stages.getFirst().days()).isEqualTo(10);
        assertThat(stages.get(2).planned()).isEqualTo(PartialDate.on(TODAY.plusDays(40)));
        assertThat(stages.get(2).slip()).isEqualTo(45);
    }

    @Test
    void a_stage_left_by_an_import_has_requirements_that_were_not_recorded() {
        String number = open(false);
        database.runInTransaction(entities -> {
            var caseFile = new JpaCaseFiles(entities).find(number).orElseThrow();
            var type = new JpaCaseTypes(entities).get("maatwerk", 1);
            new StatedHistory(type)
                    .record(
                            caseFile,
                            List.of(StatedHistory.Fact.ofStage(
                                    "jloi",
                                    PartialDate.in(YearMonth.of(2026, 2)),
                                    TODAY.atStartOfDay().toInstant(ZoneOffset.UTC),
                                    "Kamerbrief")),
                            TODAY.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC));
            entities.flush();
        });

        CaseOverview found = look(officer, number);

        assertThat(found.gates().getFirst().items())
                .extracting(GateView.Item::state)
                .containsOnly(Checklist.State.NOT_RECORDED);
        assertThat(found.stages().get(1).state()).isEqualTo(StageProgress.State.NOT_RECORDED);
        assertThat(found.stages().get(1).reached()).isNull();
        assertThat(found.gate().items()).extracting(GateView.Item::state).containsOnly(Checklist.State.OPEN);
    }

    @Test
    void a_paused_case_says_why_who_asked_and_when_it_is_looked_at_again() {
        String number = open(false);
        as(
                officer,
                services -> services.cases.changeStatus(
                        number,
                        null,
                        new StatusChange(
                                CaseStatus.PAUSED,
                                TODAY,
                                new Reason("netaansluiting"),
                                "het bedrijf",
                                TODAY.plusDays(90)),
                        null));

        assertThat(look(officer, number).status())
                .extracting(StatusLine::status, StatusLine::reason, StatusLine::requestedBy, StatusLine::reviewOn)
                .containsExactly(CaseStatus.PAUSED, "netaansluiting", "het bedrijf", TODAY.plusDays(90));
    }

    @Test
    void the_days_of_a_stopped_case_end_when_it_was_stopped() {
        String number = open(false);
        expect(number, "exploration", StageDate.Kind.PLANNED, PartialDate.on(TODAY.minusDays(9)));
        as(
                officer,
                services -> services.cases.changeStatus(
                        number,
                        null,
                        new StatusChange(
                                CaseStatus.STOPPED,
                                TODAY.minusDays(6),
                                new Reason("geen businesscase"),
                                "het bedrijf",
                                null),
                        null));

        StageProgress stage = look(officer, number).stages().getFirst();

        assertThat(stage.days()).isEqualTo(4);
        assertThat(stage.slip()).isEqualTo(3);
        assertThat(look(officer, number).tracks())
                .allSatisfy(track -> assertThat(track.current()).isNull());
    }

    @Test
    void a_company_sees_the_stages_and_what_was_signed_and_nothing_else() {
        String number = open(false);
        sign(number, InstrumentKind.EOP);
        as(officer, services -> services.instruments.draft(number, InstrumentKind.JLOI, null, null));
        as(officer, services -> services.cases.addNote(number, CaseServices.said("intern"), null));
        expect(number, "exploration", StageDate.Kind.FORECAST, PartialDate.on(TODAY.plusDays(75)));
        Actor entrepreneur = companyUser(company);

        SharedCase found = lookShared(entrepreneur, number);

        assertThat(found.stages())
                .extracting(SharedStage::state, SharedStage::days)
                .startsWith(tuple(StageProgress.State.NOW, 10L));
        assertThat(found.status().status()).isEqualTo(CaseStatus.ACTIVE);
        assertThat(found.identity().officer())
                .as("its contact")
                .isEqualTo(new CaseIdentity.Colleague(officer.userId(), "behandelaar1"));
        assertThat(instruments(entrepreneur, found.identity()))
                .extracting(InstrumentView::kind)
                .containsExactly(InstrumentKind.EOP);
        assertThatThrownBy(() -> lookShared(companyUser(TimeOrderedId.next()), number))
                .is(refused(CaseRefusals.CASE_NOT_FOUND));
    }

    @Test
    void a_company_cannot_open_its_case_as_officials_do_nor_an_official_as_a_company_does() {
        String number = open(false);

        assertThatThrownBy(() -> look(companyUser(company), number)).is(refused(CaseRefusals.CASE_NOT_FOUND));
        assertThatThrownBy(() -> lookShared(officer, number)).is(refused(CaseRefusals.CASE_NOT_FOUND));
        assertThat(look(officer, number).team())
                .containsExactly(new CaseIdentity.Colleague(officer.userId(), "behandelaar1"));
    }

    @Test
    void a_company_sees_of_an_instrument_that_it_was_signed_and_not_what_was_said_before() {
        String number = open(false);
        as(officer, services -> {
            UUID eop = services.instruments.draft(number, InstrumentKind.EOP, null, null);
            services.instruments.commit(number, null, eop, terms(), null);
            services.instruments.moveTo(
                    number, null, eop, move(InstrumentState.SUBMITTED_FOR_ADVICE, "nog niet delen"), null);
            services.instruments.moveTo(number, null, eop, move(InstrumentState.ADVISED, "kritisch advies"), null);
            services.instruments.sign(number, null, eop, parties(), PartialDate.on(TODAY), Casework.CONFIRMED, null);
        });
        Actor entrepreneur = companyUser(company);

        InstrumentView signed = instruments(
                        entrepreneur, lookShared(entrepreneur, number).identity())
                .getFirst();

        assertThat(signed.steps())
                .extracting(InstrumentView.Step::state, InstrumentView.Step::reason)
                .containsExactly(tuple(InstrumentState.SIGNED, null));
        assertThat(signed.signed()).isEqualTo(PartialDate.on(TODAY));
        assertThat(signed.commitments()).isNotEmpty();
        assertThat(instruments(officer, look(officer, number).identity())
                        .getFirst()
                        .steps())
                .extracting(InstrumentView.Step::reason)
                .containsSubsequence("nog niet delen", "kritisch advies");
    }

    @Test
    void a_company_is_shown_itself_and_whose_case_it_is_and_no_other_party() {
        UUID operator = organisation();
        UUID other = organisation();
        String number = open(
                false,
                new CaseParty(company, CaseParty.Role.SUBJECT),
                new CaseParty(operator, CaseParty.Role.GRID_OPERATOR),
                new CaseParty(other, CaseParty.Role.FINANCIER));

        assertThat(parties(companyUser(operator), number)).containsExactlyInAnyOrder(company, operator);
        assertThat(parties(companyUser(company), number)).containsExactly(company);
        assertThat(parties(officer, number)).containsExactlyInAnyOrder(company, operator, other);
    }

    @Test
    void a_confidential_case_exists_for_its_team_alone_and_opening_it_is_logged() {
        String number = open(true);

        CaseOverview found = look(officer, number);

        assertThat(found.identity().confidential()).isTrue();
        assertThat(openings(found)).isEqualTo(1);
        assertThatThrownBy(() -> look(coordinator, number)).is(refused(CaseRefusals.CASE_NOT_FOUND));
        assertThat(openings(found)).as("of who may open it").isEqualTo(1);
    }

    @Test
    void whatever_is_read_of_a_confidential_case_is_logged_once_in_ten_minutes_for_each_user() {
        CaseOverview found = look(officer, open(true, new CaseParty(company, CaseParty.Role.SUBJECT)));
        Actor entrepreneur = companyUser(company);

        look(officer, found.identity().number());
        instruments(officer, found.identity());
        timeline(officer, found.identity(), NOON.plus(Duration.ofMinutes(9)));
        assertThat(openings(found)).isEqualTo(1);

        timeline(entrepreneur, found.identity(), NOON);
        instruments(entrepreneur, found.identity());
        assertThat(openings(found)).as("with the company").isEqualTo(2);

        timeline(officer, found.identity(), NOON.plus(Duration.ofMinutes(10)));
        assertThat(openings(found)).as("later").isEqualTo(3);
    }

    @Test
    void who_reads_a_part_of_a_confidential_case_first_opens_it() {
        CaseOverview ofEvents = look(coordinator, openFor(coordinator));
        timeline(officer, ofEvents.identity(), NOON);
        assertThat(openings(ofEvents)).as("its events").isEqualTo(2);

        CaseOverview ofInstruments = look(coordinator, openFor(coordinator));
        instruments(officer, ofInstruments.identity());
        assertThat(openings(ofInstruments)).as("its instruments").isEqualTo(2);

        CaseOverview ofChange = look(coordinator, openFor(coordinator));
        as(
                officer,
                services -> services.cases.addNote(ofChange.identity().number(), CaseServices.said("gelezen"), null));
        assertThat(openings(ofChange)).as("a change").isEqualTo(2);

        CaseOverview ofTask = look(coordinator, openFor(coordinator));
        UUID task = ofTask.work().open().lines().getFirst().id();
        as(officer, services -> services.tasks.complete(task, null));
        assertThat(openings(ofTask)).as("a task").isEqualTo(2);
    }

    @Test
    void reading_a_case_that_is_not_confidential_or_by_the_system_is_not_logged() {
        CaseOverview plain = look(officer, open(false));
        CaseOverview secret = look(officer, open(true));
        Actor system = Actor.system();
        Actor timer = new Actor(
                system.userId(),
                system.username(),
                system.displayName(),
                Set.of(Role.CASE_OFFICER),
                Set.of("maatwerk"),
                Set.of(),
                Origin.SYSTEM);

        CaseScope withSystem = new CaseScope("maatwerk", true, false, null, Set.of(timer.userId()), Set.of());
        List<TimelineEntry> read = timeline(timer, secret.identity().id(), withSystem, NOON);

        assertThat(read).isNotEmpty();
        assertThat(openings(plain)).isZero();
        assertThat(openings(secret)).isEqualTo(1);
    }

    @Test
    void a_case_entered_in_error_is_not_there_for_its_company() {
        String number = open(false);
        Actor entrepreneur = companyUser(company);
        SharedCase before = lookShared(entrepreneur, number);
        as(
                officer,
                services -> services.cases.changeStatus(
                        number,
                        null,
                        new StatusChange(CaseStatus.ENTERED_IN_ERROR, TODAY, new Reason("dubbel"), null, null),
                        null));

        assertThatThrownBy(() -> lookShared(entrepreneur, number)).is(refused(CaseRefusals.CASE_NOT_FOUND));
        assertThat(look(officer, number).identity().scope().enteredInError()).isTrue();
        assertThat(timeline(
                        entrepreneur,
                        before.identity().id(),
                        look(officer, number).identity().scope(),
                        NOON))
                .isEmpty();
    }

    @Test
    void a_company_sees_the_name_of_its_contact_and_of_no_other_official() {
        String number = open(false);
        as(coordinator, services -> services.cases.skipTo(number, null, "elaboration", decision(), null));
        CaseOverview found = look(officer, number);
        Actor entrepreneur = companyUser(company);

        assertThat(timeline(entrepreneur, found.identity(), NOON))
                .extracting(entry -> entry.type().code(), TimelineEntry::actorName)
                .containsExactly(tuple("casefile.stage-moved", null), tuple("casefile.case-opened", "behandelaar1"));
        assertThat(timeline(officer, found.identity(), NOON))
                .extracting(TimelineEntry::actorName)
                .contains("coordinator1", "behandelaar1");
        assertThat(byName(entrepreneur, found.identity(), "coordinator"))
                .as("by a name not told")
                .isEmpty();
        assertThat(byName(entrepreneur, found.identity(), "behandelaar")).hasSize(1);
        assertThat(byName(officer, found.identity(), "coordinator")).isNotEmpty();
    }

    @Test
    void instruments_show_who_signed_what_and_what_they_commit_to() {
        String number = open(false);
        sign(number, InstrumentKind.EOP);

        InstrumentView eop =
                instruments(officer, look(officer, number).identity()).getFirst();

        assertThat(eop.signed()).isEqualTo(PartialDate.on(TODAY));
        assertThat(eop.signatories())
                .containsExactly(
                        new InstrumentView.Signatory(
                                PartyKind.MINISTER, "KGG", null, "S. Hermans", "minister", PartialDate.in(2025)),
                        new InstrumentView.Signatory(PartyKind.PROVINCE, "provincie Limburg", null, null, null, null),
                        new InstrumentView.Signatory(
                                PartyKind.COMPANY, "Voorbeeld Chemie B.V.", null, null, "directeur", null));
        assertThat(eop.notRecorded()).containsExactly(PartyKind.STATE_SECRETARY);
        assertThat(eop.commitments()).singleElement().satisfies(commitment -> {
            assertThat(commitment.central()).isEqualByComparingTo("365");
            assertThat(commitment.targetYear()).isEqualTo(2029);
        });
    }

    @Test
    void a_case_shows_its_newest_notes_and_the_tasks_done_last_and_says_that_there_are_more() {
        String number = open(false);
        for (int i = 1; i <= 22; i++) {
            String text = "notitie " + i;
            as(officer, services -> services.cases.addNote(number, CaseServices.said(text), null));
            as(officer, services -> services.tasks.add(number, "bij " + text, TODAY, null, false, null));
            complete(number, "bij " + text);
        }

        CaseWork work = look(officer, number).work();

        assertThat(work.notes().more()).isTrue();
        assertThat(work.notes().lines()).hasSize(5).extracting(NoteLine::text).startsWith("notitie 22", "notitie 21");
        assertThat(work.done().more()).isTrue();
        assertThat(work.done().lines())
                .hasSize(5)
                .extracting(CaseTaskLine::title)
                .startsWith("bij notitie 22", "bij notitie 21")
                .doesNotContain("bij notitie 1");
        assertThat(work.open().more()).isFalse();
    }

    @Test
    void a_case_with_very_many_tasks_shows_those_due_first() {
        String number = open(false);
        as(officer, services -> {
            for (int i = 1; i <= 101; i++) {
                services.tasks.add(number, "taak " + i, TODAY.minusDays(i), null, false, null);
            }
        });

        CaseWork work = look(officer, number).work();

        assertThat(work.open().more()).isTrue();
        assertThat(work.open().lines())
                .hasSize(100)
                .extracting(CaseTaskLine::title)
                .startsWith("taak 101", "taak 100");
    }

    @Test
    void a_case_takes_the_same_few_statements_however_much_is_on_it() {
        String quiet = open(false);
        String busy = open(false);
        for (int i = 0; i < 25; i++) {
            record(busy, Evidence.Kind.DOCUMENT, "INTAKE_REPORT");
            as(officer, services -> services.cases.addNote(busy, CaseServices.said("notitie"), null));
        }
        sign(busy, InstrumentKind.EOP);
        String secret = open(true);

        assertThat(statements(quiet)).isEqualTo(statements(busy)).isLessThanOrEqualTo(8);
        assertThat(statements(secret)).as("with the opening in the log").isLessThanOrEqualTo(11);
    }

    private void complete(String number, String title) {
        UUID task = look(officer, number).work().open().lines().stream()
                .filter(line -> line.title().equals(title))
                .map(CaseTaskLine::id)
                .findFirst()
                .orElseThrow();
        as(officer, services -> services.tasks.complete(task, null));
    }

    @Test
    void the_companies_and_provinces_of_a_case_and_its_ministries_are_proposed_to_sign() {
        String number = open(false);
        CaseIdentity found = look(officer, number).identity();
        UUID company = organisation("Voorstel Chemie B.V.", "COMPANY", "voorstelchemiebv");
        UUID parent = organisation("Voorstel Holding", "COMPANY", "voorstelholding");
        UUID province = organisation("Provincie Voorstel", "PROVINCE", "provincievoorstel");
        UUID operator = organisation("Netbeheer Voorstel", "GRID_OPERATOR", "netbeheervoorstel");
        UUID ienw = organisation("Ministerie van IenW", "MINISTRY", "ienw");
        database.runInTransaction(entities -> {
            party(entities, found.id(), company, "SUBJECT");
            party(entities, found.id(), parent, "PARENT");
            party(entities, found.id(), province, "PROVINCE");
            party(entities, found.id(), operator, "GRID_OPERATOR");
            entities.createNativeQuery("delete from case_ministry where case_id = ?1")
                    .setParameter(1, found.id())
                    .executeUpdate();
            entities.createNativeQuery("insert into case_ministry (case_id, ministry) values (?1, 'IenW')")
                    .setParameter(1, found.id())
                    .executeUpdate();
        });

        List<SigningProposals.Proposal> proposed = database.inTransaction(
                entities -> new SigningProposals(entities, reading(entities, current(officer), NOON))
                        .ofCase(found.id(), found.scope()));

        assertThat(proposed)
                .contains(
                        new SigningProposals.Proposal(PartyKind.STATE_SECRETARY, ienw, "Ministerie van IenW"),
                        new SigningProposals.Proposal(PartyKind.PROVINCE, province, "Provincie Voorstel"),
                        new SigningProposals.Proposal(PartyKind.COMPANY, company, "Voorstel Chemie B.V."),
                        new SigningProposals.Proposal(PartyKind.PARENT_COMPANY, parent, "Voorstel Holding"))
                .extracting(SigningProposals.Proposal::organisationId)
                .doesNotContain(operator);
    }

    private UUID organisation(String name, String kind, String key) {
        UUID id = UUID.randomUUID();
        database.runInTransaction(entities -> {
            entities.createNativeQuery("insert into organisation (id, name, kind, fictional, version)"
                            + " values (?1, ?2, ?3, true, 1)")
                    .setParameter(1, id)
                    .setParameter(2, name)
                    .setParameter(3, kind)
                    .executeUpdate();
            entities.createNativeQuery(
                            "insert into organisation_alias (organisation_id, alias, search_key) values (?1, ?2, ?3)")
                    .setParameter(1, id)
                    .setParameter(2, name)
                    .setParameter(3, key)
                    .executeUpdate();
        });
        return id;
    }

    private static void party(EntityManager entities, UUID caseId, UUID organisation, String role) {
        entities.createNativeQuery("insert into case_party (case_id, organisation_id, role) values (?1, ?2, ?3)")
                .setParameter(1, caseId)
                .setParameter(2, organisation)
                .setParameter(3, role)
                .executeUpdate();
    }

    private int statements(String number) {
        JpaCaseTypes[] known = new JpaCaseTypes[1];
        return database.inTransaction(entities -> {
            known[0] = new JpaCaseTypes(entities);
            known[0].publish(CaseTypeInstaller.definition("maatwerk.v1"));
            CurrentActor current = current(officer);
            return database.statementsOf(() -> {
                CaseOverview found = queries(entities, known[0], current).open(number);
                new InstrumentQueries(entities, known[0], reading(entities, current, NOON), at(NOON))
                        .ofCase(found.identity().id(), found.identity().scope());
                entities.flush();
            });
        });
    }

    private CaseOverview look(Actor actor, String number) {
        return database.inTransaction(entities ->
                queries(entities, new JpaCaseTypes(entities), current(actor)).open(number));
    }

    private SharedCase lookShared(Actor actor, String number) {
        return database.inTransaction(entities ->
                queries(entities, new JpaCaseTypes(entities), current(actor)).openShared(number));
    }

    private List<InstrumentView> instruments(Actor actor, CaseIdentity found) {
        return database.inTransaction(entities -> new InstrumentQueries(
                        entities, new JpaCaseTypes(entities), reading(entities, current(actor), NOON), at(NOON))
                .ofCase(found.id(), found.scope()));
    }

    private static CaseQueries queries(EntityManager entities, JpaCaseTypes types, CurrentActor current) {
        return new CaseQueries(entities, types, reading(entities, current, NOON), current, at(NOON));
    }

    private List<TimelineEntry> timeline(Actor actor, CaseIdentity found, Instant moment) {
        return timeline(actor, found.id(), found.scope(), moment);
    }

    private List<TimelineEntry> timeline(Actor actor, UUID caseId, CaseScope scope, Instant moment) {
        return events(actor, caseId, scope, TimelineFilter.newest(50), moment);
    }

    private List<TimelineEntry> byName(Actor actor, CaseIdentity found, String name) {
        TimelineFilter filter = new TimelineFilter(null, name, TimelineFilter.NEWEST, 50);
        return events(actor, found.id(), found.scope(), filter, NOON);
    }

    private List<TimelineEntry> events(
            Actor actor, UUID caseId, CaseScope scope, TimelineFilter filter, Instant moment) {
        CurrentActor current = current(actor);
        return database.inTransaction(
                entities -> new AuditQueries(entities, reading(entities, current, moment), current)
                        .timeline(caseId, scope, filter));
    }

    private static CaseReading reading(EntityManager entities, CurrentActor current, Instant moment) {
        return CaseReadings.on(entities, current, at(moment));
    }

    private static Now at(Instant moment) {
        return new Now(Clock.fixed(moment, ZoneOffset.UTC));
    }

    private static CurrentActor current(Actor actor) {
        CurrentActor current = new CurrentActor();
        current.set(actor);
        return current;
    }

    private static Actor companyUser(UUID organisation) {
        return new Actor(
                TimeOrderedId.next(),
                "bedrijf1",
                "Bedrijf 1",
                Set.of(Role.COMPANY_EDITOR),
                Set.of(),
                Set.of(organisation),
                Origin.PAGE);
    }

    private long openings(CaseOverview found) {
        return database.inTransaction(entities -> ((Number) entities.createNativeQuery(
                                "select count(*) from audit_event where action = 'identity.confidential-case-opened'"
                                        + " and subject_id = ?1")
                        .setParameter(1, found.identity().id())
                        .getSingleResult())
                .longValue());
    }

    private UUID organisation() {
        UUID id = TimeOrderedId.next();
        database.runInTransaction(
                entities -> entities.createNativeQuery("insert into organisation (id, name, kind, fictional, version)"
                                + " values (?1, ?2, 'COMPANY', true, 1)")
                        .setParameter(1, id)
                        .setParameter(2, "Voorbeeld " + id)
                        .executeUpdate());
        return id;
    }

    private List<UUID> parties(Actor reader, String number) {
        return database
                .inTransaction(entities -> queries(entities, new JpaCaseTypes(entities), current(reader))
                        .identify(number))
                .parties()
                .stream()
                .map(CaseIdentity.Party::organisationId)
                .toList();
    }

    private String open(boolean confidential) {
        return open(confidential, new CaseParty(company, CaseParty.Role.SUBJECT));
    }

    /** Opens a confidential case of the officer's that someone else is on as well. */
    private String openFor(Actor colleague) {
        return open(true, Set.of(colleague.userId()), new CaseParty(company, CaseParty.Role.SUBJECT));
    }

    private String open(boolean confidential, CaseParty... parties) {
        return open(confidential, Set.of(), parties);
    }

    private String open(boolean confidential, Set<UUID> team, CaseParty... parties) {
        CaseSubject subject = CaseSubject.of(CaseDescription.called(new CaseTitle("Voorbeeld"))
                        .withParties(Set.of(parties))
                        .withMinistries(Set.of("KGG")))
                .handledBy(new CaseAssignment(officer.userId(), team, confidential))
                .asExample();
        List<String> numbers = new ArrayList<>();
        as(
                officer,
                services ->
                        numbers.add(services.cases.open(new OpenCase("maatwerk", subject, TODAY.minusDays(10)), null)));
        return numbers.getFirst();
    }

    private void record(String number, Evidence.Kind kind, String topic) {
        as(
                officer,
                services -> services.cases.record(
                        number, new RecordEvidence(kind, topic, PartialDate.on(TODAY), null, null, null, null), null));
    }

    private void expect(String number, String stage, StageDate.Kind kind, PartialDate date) {
        as(officer, services -> services.cases.expect(number, null, stage, kind, date, null));
    }

    private void sign(String number, InstrumentKind kind) {
        SignInstrument signing =
                new SignInstrument(kind, null, List.of(terms()), parties(), PartialDate.on(TODAY), Casework.CONFIRMED);
        as(officer, services -> services.instruments.record(number, signing, null));
    }

    private static CommitmentTerms terms() {
        return new CommitmentTerms(
                Indicator.CO2_EQ,
                TonnesRange.point(Tonnes.ofKilotonnes(new BigDecimal("365"))),
                Baseline.of(2020),
                2029,
                "minder uitstoot",
                null);
    }

    private static Set<Signatory> parties() {
        return Set.of(
                new Signatory(PartyKind.MINISTER, "KGG", null, "S. Hermans")
                        .as("minister")
                        .on(PartialDate.in(2025)),
                new Signatory(PartyKind.PROVINCE, "provincie Limburg", null, null),
                new Signatory(PartyKind.COMPANY, "Voorbeeld Chemie B.V.", null, null).as("directeur"));
    }

    private static MoveInstrument move(InstrumentState to, String reason) {
        return new MoveInstrument(to, PartialDate.on(TODAY), new Reason(reason));
    }

    private void as(Actor actor, Consumer<CaseServices> work) {
        database.runInTransaction(entities -> work.accept(new CaseServices(entities, actor)));
    }
}
