package nl.maatstaf.casefile.service;

import static nl.maatstaf.casefile.service.CaseServices.TODAY;
import static nl.maatstaf.casefile.service.CaseServices.decision;
import static nl.maatstaf.refusal.RefusalAssertions.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.maatstaf.access.Actor;
import nl.maatstaf.access.Actors;
import nl.maatstaf.access.Role;
import nl.maatstaf.agreement.AgreementRefusals;
import nl.maatstaf.agreement.InstrumentKind;
import nl.maatstaf.audit.AuditEvent;
import nl.maatstaf.casefile.CaseChangedMeanwhile;
import nl.maatstaf.casefile.evidence.Evidence;
import nl.maatstaf.casefile.task.Task;
import nl.maatstaf.casefile.type.GateNotSatisfied;
import nl.maatstaf.casefile.vocabulary.CaseRefusals;
import nl.maatstaf.delivery.DeliveryRefusals;
import nl.maatstaf.text.Reason;
import nl.maatstaf.time.TimeOrderedId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the use cases of a case promise, wherever it is kept. */
@OnEachStore
class CaseFileServiceContract {

    private static final Set<String> MILESTONES = Set.of("casefile.gate-passed", "agreement.instrument-signed");

    private static final Reason REASON = new Reason("verkeerde zaak");

    private Casework work;

    private final CaseStore store;

    CaseFileServiceContract(CaseStore store) {
        this.store = store;
    }

    @BeforeEach
    void an_officer_and_a_coordinator() {
        work = new Casework(store);
    }

    @Test
    void a_case_goes_from_exploration_to_binding_agreement_and_all_of_it_is_in_the_log() {
        String number = work.open();
        work.makeReadyToLeaveExploration(number);
        work.passGate(number);
        work.sign(number, InstrumentKind.EOP);
        work.document(number, "EOP_TEXT");
        work.passGate(number);
        assertThat(work.find(number).stageCode()).isEqualTo("elaboration");
        work.document(number, "BUSINESS_CASE", "ADDITIONALITY");
        work.decide(number, "MANDATE");
        work.asOfficer(services -> services.instruments.commit(
                number,
                null,
                services.instruments.draft(number, InstrumentKind.JLOI, null, null),
                Casework.terms("365"),
                null));
        work.passGate(number);
        work.document(number, "DRAFT_JLOI", "ADVICE_FOLLOW_UP");
        assertThatThrownBy(() -> work.sign(number, InstrumentKind.JLOI)).is(refused(AgreementRefusals.ADVICE_MISSING));
        assertThatThrownBy(() -> work.passGate(number)).isInstanceOf(GateNotSatisfied.class);
        work.record(number, Evidence.Kind.ADVICE, "AMVI");
        work.passGate(number);
        work.sign(number, InstrumentKind.JLOI);
        work.document(number, "LETTER_TO_PARLIAMENT");
        work.passGate(number);
        work.record(number, Evidence.Kind.TRACK, "state_aid");
        work.decide(number, "BUDGET");
        work.document(number, "GRANT_DECISION");
        work.sign(number, InstrumentKind.BINDING);
        work.passGate(number);

        assertThat(work.find(number).stageCode()).isEqualTo("execution");
        assertThat(work.log(number))
                .extracting(event -> event.type().code())
                .filteredOn(MILESTONES::contains)
                .containsExactly(
                        "casefile.gate-passed",
                        "agreement.instrument-signed",
                        "casefile.gate-passed",
                        "casefile.gate-passed",
                        "casefile.gate-passed",
                        "agreement.instrument-signed",
                        "casefile.gate-passed",
                        "agreement.instrument-signed",
                        "casefile.gate-passed");
    }

    @Test
    void a_deviation_from_the_advice_lets_a_jloi_be_signed() {
        String number = work.open();
        work.asOfficer(services -> services.cases.skipTo(number, null, "amvi_advice", decision(), null));

        work.asOfficer(services -> services.cases.deviate(number, null, "amvi", decision(), null));

        work.sign(number, InstrumentKind.JLOI);
        assertThat(work.evidenceOf(number, Evidence.Kind.DEVIATION)).hasSize(1);
    }

    @Test
    void evidence_is_about_what_a_gate_asks_for_by_its_topic_or_its_code() {
        String number = work.open();

        work.record(number, Evidence.Kind.DECISION, "mandate");
        work.record(number, Evidence.Kind.ADVICE, "amvi");

        assertThat(work.evidenceOf(number, Evidence.Kind.DECISION))
                .extracting(Evidence::topic)
                .containsExactly("MANDATE");
        assertThat(work.evidenceOf(number, Evidence.Kind.ADVICE))
                .extracting(Evidence::topic)
                .containsExactly("AMVI");
        assertThatThrownBy(() -> work.record(number, Evidence.Kind.DECISION, "verzonnen"))
                .is(refused(CaseRefusals.TOPIC_UNKNOWN));
        assertThatThrownBy(() -> work.record(number, Evidence.Kind.TRACK, "verzonnen"))
                .is(refused(CaseRefusals.TOPIC_UNKNOWN));
    }

    @Test
    void who_took_a_decision_is_not_its_second_pair_of_eyes() {
        String number = work.open();
        work.record(number, Evidence.Kind.DECISION, "MANDATE");
        UUID mandate =
                work.evidenceOf(number, Evidence.Kind.DECISION).getFirst().factId();

        assertThatThrownBy(() -> work.asOfficer(services -> services.cases.approve(number, mandate, null)))
                .is(refused(CaseRefusals.FOUR_EYES_NEEDED));

        assertThat(work.evidenceOf(number, Evidence.Kind.DECISION))
                .singleElement()
                .satisfies(waiting -> assertThat(waiting.isApproved()).isFalse());
    }

    @Test
    void a_completed_task_can_be_reopened_and_then_no_longer_counts_for_the_gate() {
        String number = work.open();
        work.makeReadyToLeaveExploration(number);
        UUID done = work.schemesCheck(number);

        work.asOfficer(services -> services.tasks.reopen(done, null));

        assertThatThrownBy(() -> work.passGate(number)).isInstanceOf(GateNotSatisfied.class);
    }

    @Test
    void who_decides_on_a_version_that_was_changed_meanwhile_is_refused() {
        String number = work.open();
        work.makeReadyToLeaveExploration(number);
        long seen = work.find(number).version();
        work.as(work.coordinator, services -> services.cases.passGate(number, seen, decision(), null));

        assertThatThrownBy(() -> work.asOfficer(services -> services.cases.passGate(number, seen, decision(), null)))
                .isInstanceOf(CaseChangedMeanwhile.class);

        assertThat(work.find(number).stageCode()).isEqualTo("eop");
    }

    @Test
    void a_request_repeated_with_the_same_key_acts_once() {
        String number = work.open();
        work.makeReadyToLeaveExploration(number);
        String key = TimeOrderedId.next().toString();

        work.asOfficer(services -> services.cases.passGate(number, null, decision(), key));
        work.asOfficer(services -> services.cases.passGate(number, null, decision(), key));

        assertThat(work.find(number).stageCode()).isEqualTo("eop");
    }

    @Test
    void a_key_does_not_serve_for_two_things() {
        String number = work.open();
        String other = work.open();
        String key = TimeOrderedId.next().toString();
        work.asOfficer(services -> services.cases.addNote(number, CaseServices.said("gebeld"), key));

        assertThatThrownBy(() ->
                        work.asOfficer(services -> services.cases.addNote(other, CaseServices.said("gebeld"), key)))
                .is(refused(DeliveryRefusals.KEY_USED_OTHERWISE));
        assertThatThrownBy(() -> work.asOfficer(
                        services -> services.tasks.add(number, "bellen", TODAY.plusDays(1), null, false, key)))
                .is(refused(DeliveryRefusals.KEY_USED_OTHERWISE));
    }

    @Test
    void a_case_opened_twice_with_one_key_is_opened_once() {
        String key = TimeOrderedId.next().toString();

        String first = work.madeByOfficer(services -> services.cases.open(Casework.command("Dubbel"), key));
        String second = work.madeByOfficer(services -> services.cases.open(Casework.command("Dubbel"), key));

        assertThat(second).isEqualTo(first);
        assertThat(work.log(first)).extracting(event -> event.type().code()).containsOnlyOnce("casefile.case-opened");
    }

    @Test
    void a_request_that_comes_again_with_its_key_and_other_content_is_refused() {
        String number = work.open();
        String note = TimeOrderedId.next().toString();
        String opening = TimeOrderedId.next().toString();
        work.asOfficer(services -> services.cases.addNote(number, CaseServices.said("gebeld"), note));
        work.asOfficer(services -> services.cases.open(Casework.command("Eerste"), opening));

        assertThatThrownBy(() -> work.asOfficer(
                        services -> services.cases.addNote(number, CaseServices.said("niet gebeld"), note)))
                .is(refused(DeliveryRefusals.KEY_USED_OTHERWISE));
        assertThatThrownBy(() -> work.asOfficer(services -> services.cases.open(Casework.command("Tweede"), opening)))
                .is(refused(DeliveryRefusals.KEY_USED_OTHERWISE));

        assertThat(work.log(number))
                .extracting(event -> event.type().code())
                .containsOnlyOnce("casefile.note-recorded");
    }

    @Test
    void a_decision_is_approved_once() {
        String number = work.open();
        work.decide(number, "MANDATE");
        UUID mandate =
                work.evidenceOf(number, Evidence.Kind.DECISION).getFirst().factId();

        assertThatThrownBy(() -> work.as(work.coordinator, services -> services.cases.approve(number, mandate, null)))
                .is(refused(CaseRefusals.DECISION_ALREADY_APPROVED));
    }

    @Test
    void a_note_is_retracted_with_a_reason_and_its_text_stays_in_the_log() {
        String number = work.open();
        UUID note = work.note(number, "van een andere zaak");

        retract(number, note);

        AuditEvent logged = work.log(number).getLast();
        assertThat(logged.type().code()).isEqualTo("casefile.note-retracted");
        assertThat(logged.reason()).contains("hoort hier niet");
        assertThat(logged.payload().orElseThrow()).contains("van een andere zaak");
    }

    @Test
    void a_note_is_retracted_once_and_only_from_its_own_case() {
        String number = work.open();
        String other = work.open();
        UUID note = work.note(number, "van een andere zaak");

        assertThatThrownBy(() -> retract(other, note)).is(refused(CaseRefusals.FACT_NOT_FOUND));
        retract(number, note);
        assertThatThrownBy(() -> retract(number, note)).is(refused(CaseRefusals.NOTE_ALREADY_RETRACTED));
    }

    @Test
    void a_retracted_stage_retracts_the_tasks_it_created_and_entered_anew_it_creates_them_again() {
        String number = work.open();
        List<String> before = titles(number);
        work.asOfficer(services -> services.cases.skipTo(number, null, "elaboration", decision(), null));
        List<String> withStage = titles(number);
        UUID fact = work.find(number).stages().getLast().factId();

        work.asOfficer(services -> services.corrections.retractStage(number, null, fact, REASON, null));

        assertThat(withStage).hasSizeGreaterThan(before.size());
        assertThat(titles(number)).containsExactlyInAnyOrderElementsOf(before);
        assertThat(work.find(number).stageCode()).isEqualTo("exploration");
        work.asOfficer(services -> services.cases.skipTo(number, null, "elaboration", decision(), null));
        assertThat(titles(number)).containsExactlyInAnyOrderElementsOf(withStage);
    }

    @Test
    void a_stage_entered_a_second_time_sets_out_no_task_that_is_still_open() {
        String number = work.open();
        work.asOfficer(services -> services.cases.skipTo(number, null, "elaboration", decision(), null));
        List<String> once = titles(number);
        work.asOfficer(services -> services.cases.returnTo(number, null, "eop", decision(), null));

        work.asOfficer(services -> services.cases.skipTo(number, null, "elaboration", decision(), null));

        assertThat(titles(number)).containsExactlyInAnyOrderElementsOf(once);
    }

    @Test
    void a_missing_task_of_the_stage_is_created_once_and_one_of_another_stage_never() {
        String number = work.open();
        UUID check = work.schemesCheck(number);
        String template = work.openTasksOf(number).stream()
                .filter(task -> task.id().equals(check))
                .findFirst()
                .flatMap(Task::templateCode)
                .orElseThrow();
        List<String> before = titles(number);
        work.asOfficer(services -> services.tasks.setOut(number, template, null));
        assertThat(titles(number)).containsExactlyInAnyOrderElementsOf(before);
        work.asOfficer(services -> services.tasks.complete(check, null));

        work.asOfficer(services -> services.tasks.setOut(number, template, null));

        assertThat(titles(number)).containsExactlyInAnyOrderElementsOf(before);
        assertThatThrownBy(() -> work.asOfficer(services -> services.tasks.setOut(number, "van_elders", null)))
                .is(refused(CaseRefusals.TASK_NOT_FOUND));
    }

    @Test
    void a_retracted_task_is_on_no_list_and_cannot_be_completed_any_more() {
        String number = work.open();
        UUID task = work.task(number, "van een andere zaak");

        work.asOfficer(services -> services.corrections.retractTask(task, null, REASON, null));

        assertThat(titles(number)).doesNotContain("van een andere zaak");
        assertThatThrownBy(() -> work.asOfficer(services -> services.tasks.complete(task, null)))
                .is(refused(CaseRefusals.TASK_NOT_FOUND));
        assertThat(work.log(number).getLast().payload().orElseThrow()).contains("van een andere zaak");
    }

    private List<String> titles(String number) {
        return work.openTasksOf(number).stream().map(Task::title).toList();
    }

    private void retract(String number, UUID note) {
        work.asOfficer(services -> services.corrections.retractNote(number, note, new Reason("hoort hier niet"), null));
    }

    @Test
    void a_key_of_a_request_that_was_refused_is_still_free() {
        String number = work.open();
        String key = TimeOrderedId.next().toString();
        assertThatThrownBy(() -> work.asOfficer(services -> services.cases.passGate(number, null, decision(), key)))
                .isInstanceOf(GateNotSatisfied.class);
        work.makeReadyToLeaveExploration(number);

        work.asOfficer(services -> services.cases.passGate(number, null, decision(), key));

        assertThat(work.find(number).stageCode()).isEqualTo("eop");
    }

    @Test
    void a_case_outside_the_callers_programmes_does_not_exist() {
        String number = work.open();
        Actor outsider = Actors.official(Role.CASE_OFFICER, "cluster6");

        assertThatThrownBy(() ->
                        work.as(outsider, services -> services.cases.addNote(number, CaseServices.said("hallo"), null)))
                .is(refused(CaseRefusals.CASE_NOT_FOUND));
    }

    @Test
    void a_type_of_a_programme_the_caller_does_not_work_for_is_as_unknown_as_one_that_is_not_there() {
        Actor outsider = Actors.official(Role.CASE_OFFICER, "cluster6");

        assertThatThrownBy(() -> work.as(outsider, services -> services.cases.open(Casework.command("Elders"), null)))
                .is(refused(CaseRefusals.CASE_TYPE_UNKNOWN));
    }
}
