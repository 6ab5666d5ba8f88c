package nl.maatstaf.casefile;

import static nl.maatstaf.casefile.MaatwerkCase.OPENED;
import static nl.maatstaf.casefile.MaatwerkCase.TYPE;
import static nl.maatstaf.casefile.MaatwerkCase.aMaatwerkCase;
import static nl.maatstaf.casefile.MaatwerkCase.at;
import static nl.maatstaf.casefile.MaatwerkCase.decision;
import static nl.maatstaf.casefile.MaatwerkCase.known;
import static nl.maatstaf.refusal.RefusalAssertions.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.maatstaf.casefile.evidence.Deviation;
import nl.maatstaf.casefile.evidence.Evidence;
import nl.maatstaf.casefile.task.Task;
import nl.maatstaf.casefile.type.Checklist;
import nl.maatstaf.casefile.type.GateNotSatisfied;
import nl.maatstaf.casefile.type.Requirement;
import nl.maatstaf.casefile.vocabulary.CaseRefusals;
import nl.maatstaf.casefile.vocabulary.CaseStatus;
import nl.maatstaf.casefile.vocabulary.PartyKind;
import nl.maatstaf.text.Reason;
import nl.maatstaf.text.TextRefusals;
import nl.maatstaf.time.Knowledge;
import nl.maatstaf.time.PartialDate;
import nl.maatstaf.time.TimeRefusals;
import org.junit.jupiter.api.Test;

class CaseFileTest {

    private static final Instant FAR = Instant.parse("2100-01-01T00:00:00Z");

    @Test
    void is_opened_active_in_the_first_stage() {
        CaseFile caseFile = aMaatwerkCase().caseFile();

        assertThat(caseFile.stageCode()).isEqualTo("exploration");
        assertThat(caseFile.status()).isEqualTo(CaseStatus.ACTIVE);
        assertThat(caseFile.stageOn(OPENED, FAR)).isPresent();
        assertThat(caseFile.stageOn(OPENED.minusDays(1), FAR)).isEmpty();
    }

    @Test
    void refuses_to_pass_a_gate_and_names_what_is_missing() {
        MaatwerkCase maatwerk = aMaatwerkCase();

        assertThatThrownBy(maatwerk::passGate)
                .isInstanceOfSatisfying(
                        GateNotSatisfied.class,
                        refusal -> assertThat(refusal.missing())
                                .extracting(Requirement::code)
                                .containsExactly("intake"));
        assertThat(maatwerk.caseFile().stageCode()).isEqualTo("exploration");
    }

    @Test
    void passes_a_gate_whose_requirements_are_met() {
        MaatwerkCase maatwerk = aMaatwerkCase().with(Evidence.Kind.DOCUMENT, "INTAKE_REPORT");

        CaseEvent.GatePassed passed = maatwerk.passGate();

        assertThat(passed.from()).isEqualTo("exploration");
        assertThat(passed.to()).isEqualTo("eop");
        assertThat(maatwerk.caseFile().stageCode()).isEqualTo("eop");
    }

    @Test
    void an_eop_is_signed_only_when_every_kind_of_party_has_signed() {
        MaatwerkCase maatwerk = aMaatwerkCase().atStage("eop");
        maatwerk.with(signature(maatwerk, PartyKind.MINISTER));
        assertThatThrownBy(maatwerk::passGate).isInstanceOf(GateNotSatisfied.class);

        maatwerk.with(signature(maatwerk, PartyKind.COMPANY));

        assertThat(maatwerk.passGate().to()).isEqualTo("elaboration");
    }

    @Test
    void a_decision_with_four_eyes_needs_the_approval_of_someone_else() {
        MaatwerkCase maatwerk = aMaatwerkCase().atStage("elaboration").with(Evidence.Kind.DECISION, "MANDATE");
        assertThatThrownBy(maatwerk::passGate).isInstanceOf(GateNotSatisfied.class);
        Evidence decision = maatwerk.evidence().getLast();
        assertThatThrownBy(() -> decision.approvedBy("behandelaar1", known(maatwerk.today())))
                .is(refused(CaseRefusals.FOUR_EYES_NEEDED));

        maatwerk.recording(known(maatwerk.today())).approve(decision, "coordinator1");

        assertThat(maatwerk.passGate().to()).isEqualTo("amvi_advice");
    }

    @Test
    void a_deviation_opens_the_gate_and_stays_visible() {
        MaatwerkCase maatwerk = aMaatwerkCase().atStage("amvi_advice");
        Evidence deviation = new Evidence(
                        maatwerk.caseFile().id(),
                        Evidence.Kind.DEVIATION,
                        Deviation.topic("amvi_advice", "amvi"),
                        PartialDate.on(maatwerk.today()),
                        "behandelaar1")
                .withDetail("subsidie ging vooraf");
        maatwerk.recording(known(maatwerk.today())).deviate(deviation, "amvi");

        assertThat(maatwerk.passGate().to()).isEqualTo("jloi");

        Checklist afterwards = Checklist.judge(TYPE.stage("amvi_advice"), maatwerk.evidence(), false);
        assertThat(afterwards.items()).extracting(Checklist.Item::state).containsExactly(Checklist.State.DEVIATED);
    }

    @Test
    void a_parallel_track_counts_by_its_latest_state() {
        MaatwerkCase maatwerk = aMaatwerkCase().atStage("binding_agreement");
        maatwerk.with(track(maatwerk, "notified"));
        assertThatThrownBy(maatwerk::passGate).isInstanceOf(GateNotSatisfied.class);

        Evidence approved = track(maatwerk, "approved");
        maatwerk.recording(Knowledge.at(at(maatwerk.today()).plusSeconds(1))).record(approved);

        assertThat(maatwerk.passGate().to()).isEqualTo("execution");
    }

    @Test
    void an_imported_passage_shows_not_recorded_and_neither_met_nor_deviated() {
        Checklist checklist = Checklist.judge(TYPE.stage("amvi_advice"), List.of(), true);

        assertThat(checklist.items()).extracting(Checklist.Item::state).containsExactly(Checklist.State.NOT_RECORDED);
    }

    @Test
    void refuses_a_date_before_the_previous_stage_and_one_after_today() {
        MaatwerkCase maatwerk = aMaatwerkCase().with(Evidence.Kind.DOCUMENT, "INTAKE_REPORT");
        CaseFile caseFile = maatwerk.caseFile();

        assertThatThrownBy(
                        () -> new StageTransition(caseFile, TYPE, decision(OPENED.minusDays(1)), OPENED, known(OPENED))
                                .passGate(maatwerk.evidence()))
                .is(refused(CaseRefusals.DATE_BEFORE_PREVIOUS_STAGE));
        assertThatThrownBy(
                        () -> new StageTransition(caseFile, TYPE, decision(OPENED.plusDays(1)), OPENED, known(OPENED))
                                .passGate(maatwerk.evidence()))
                .is(refused(TimeRefusals.DATE_IN_FUTURE));
    }

    @Test
    void a_paused_case_passes_no_gate_until_it_is_resumed() {
        MaatwerkCase maatwerk = aMaatwerkCase().with(Evidence.Kind.DOCUMENT, "INTAKE_REPORT");
        change(maatwerk, CaseStatus.PAUSED, OPENED.plusMonths(3));
        assertThatThrownBy(maatwerk::passGate).is(refused(CaseRefusals.CASE_NOT_ACTIVE));

        change(maatwerk, CaseStatus.ACTIVE, null);

        assertThat(maatwerk.passGate().to()).isEqualTo("eop");
    }

    @Test
    void a_pause_needs_a_review_date_and_every_change_a_reason() {
        assertThatThrownBy(() -> new StatusChange(CaseStatus.PAUSED, OPENED, new Reason("x"), null, null))
                .is(refused(CaseRefusals.REVIEW_DATE_MISSING));
        assertThatThrownBy(() -> Reason.of(" ")).is(refused(TextRefusals.REASON_MISSING));
    }

    @Test
    void a_case_entered_in_error_was_never_active_on_any_day() {
        MaatwerkCase maatwerk = aMaatwerkCase();
        change(maatwerk, CaseStatus.ENTERED_IN_ERROR, null);

        assertThat(maatwerk.caseFile()
                        .statusHistory()
                        .on(OPENED, FAR)
                        .orElseThrow()
                        .status())
                .isEqualTo(CaseStatus.ENTERED_IN_ERROR);
        assertThatThrownBy(() -> change(maatwerk, CaseStatus.ACTIVE, null))
                .is(refused(CaseRefusals.STATUS_NOT_ALLOWED));
    }

    @Test
    void a_created_task_shows_for_whom_it_is_and_whether_it_waits_for_the_company() {
        UUID colleague = UUID.randomUUID();
        Task task = new Task(UUID.randomUUID(), "Cijfers opvragen", OPENED, colleague, true);

        assertThat(task.setOut(OPENED).newValues())
                .containsEntry("assignee", colleague.toString())
                .containsEntry("waitsForCompany", "true")
                .containsEntry("dueOn", OPENED.toString())
                .containsEntry("title", "Cijfers opvragen");
    }

    @Test
    void no_stage_is_expected_to_be_left_before_the_case_came_into_the_one_it_is_in() {
        MaatwerkCase maatwerk = aMaatwerkCase().atStage("eop");
        CaseFile caseFile = maatwerk.caseFile();

        assertThatThrownBy(() -> caseFile.checkAhead(PartialDate.on(OPENED)))
                .is(refused(CaseRefusals.DATE_BEFORE_PREVIOUS_STAGE));
        caseFile.checkAhead(PartialDate.on(maatwerk.today()));
        caseFile.checkAhead(PartialDate.in(OPENED.getYear()));
        caseFile.checkAhead(PartialDate.unknown());
    }

    @Test
    void an_imported_history_is_known_from_its_publication_and_never_from_before_what_is_known() {
        CaseFile caseFile = aMaatwerkCase().caseFile();
        Instant published = at(OPENED.plusDays(30));
        Instant taken = at(OPENED.plusDays(400));
        new StatedHistory(TYPE)
                .record(
                        caseFile,
                        List.of(
                                StatedHistory.Fact.ofStage(
                                        "elaboration", PartialDate.on(OPENED.plusDays(3)), published, null),
                                StatedHistory.Fact.ofStatus(
                                        CaseStatus.STOPPED,
                                        PartialDate.on(OPENED.plusDays(9)),
                                        at(OPENED.minusDays(99)),
                                        null,
                                        null)),
                        taken);

        assertThat(caseFile.stageCode()).isEqualTo("elaboration");
        assertThat(caseFile.stageOn(OPENED.plusDays(4), published).orElseThrow().stageCode())
                .isEqualTo("exploration");
        assertThat(caseFile.stageOn(OPENED.plusDays(4), published.plusSeconds(1))
                        .orElseThrow()
                        .stageCode())
                .isEqualTo("elaboration");
        assertThat(caseFile.status()).isEqualTo(CaseStatus.STOPPED);
        assertThat(caseFile.statusHistory().on(OPENED.plusDays(9), at(OPENED))).isEmpty();
    }

    @Test
    void an_imported_history_is_recorded_at_the_moment_of_the_import_whatever_it_is_known_from() {
        CaseFile caseFile = aMaatwerkCase().caseFile();
        Instant published = at(OPENED.plusDays(30));
        Instant taken = at(OPENED.plusDays(400));

        new StatedHistory(TYPE)
                .record(
                        caseFile,
                        List.of(StatedHistory.Fact.ofStage(
                                "elaboration", PartialDate.on(OPENED.plusDays(3)), published, null)),
                        taken);

        StageEntry before = caseFile.stageHistory().known(published).getFirst();
        assertThat(before.recordedAt()).isEqualTo(at(OPENED));
        assertThat(before.closedAt()).contains(taken);
        assertThat(caseFile.stages()).hasSize(2).allSatisfy(row -> {
            assertThat(row.knownFrom()).isEqualTo(published);
            assertThat(row.recordedAt()).isEqualTo(taken);
        });
    }

    private static Evidence signature(MaatwerkCase maatwerk, PartyKind party) {
        return new Evidence(
                        maatwerk.caseFile().id(),
                        Evidence.Kind.SIGNATURE,
                        "EOP",
                        PartialDate.on(maatwerk.today()),
                        "behandelaar1")
                .by(party);
    }

    private static Evidence track(MaatwerkCase maatwerk, String state) {
        return new Evidence(
                        maatwerk.caseFile().id(),
                        Evidence.Kind.TRACK,
                        "state_aid",
                        PartialDate.on(maatwerk.today()),
                        "behandelaar1")
                .withOutcome(state);
    }

    private static void change(
            MaatwerkCase maatwerk, CaseStatus to, @org.jspecify.annotations.Nullable LocalDate reviewOn) {
        LocalDate today = maatwerk.today();
        StatusChange change = new StatusChange(to, today, new Reason("op verzoek"), "bedrijf", reviewOn);
        new StatusTransition(maatwerk.caseFile(), change, today, known(today)).take();
    }
}
