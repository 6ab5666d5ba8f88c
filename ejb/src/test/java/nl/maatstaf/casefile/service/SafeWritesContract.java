package nl.maatstaf.casefile.service;

import static nl.maatstaf.casefile.service.CaseServices.TODAY;
import static nl.maatstaf.casefile.service.CaseServices.decision;
import static nl.maatstaf.refusal.RefusalAssertions.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.maatstaf.agreement.Instrument;
import nl.maatstaf.agreement.InstrumentKind;
import nl.maatstaf.agreement.InstrumentState;
import nl.maatstaf.agreement.MoveInstrument;
import nl.maatstaf.casefile.CaseChangedMeanwhile;
import nl.maatstaf.casefile.CaseFile;
import nl.maatstaf.casefile.CorrectStage;
import nl.maatstaf.casefile.CorrectStatus;
import nl.maatstaf.casefile.HandedOver;
import nl.maatstaf.casefile.StageDate;
import nl.maatstaf.casefile.StatusChange;
import nl.maatstaf.casefile.evidence.Evidence;
import nl.maatstaf.casefile.past.PastStage;
import nl.maatstaf.casefile.past.RecordPast;
import nl.maatstaf.casefile.task.Task;
import nl.maatstaf.casefile.vocabulary.CaseRefusals;
import nl.maatstaf.casefile.vocabulary.CaseStatus;
import nl.maatstaf.text.Reason;
import nl.maatstaf.time.PartialDate;
import nl.maatstaf.time.TimeOrderedId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** That whatever a page or the API does to a case is done once, and not on a page that has become stale. */
@OnEachStore
class SafeWritesContract {

    private static final PartialDate DAY = PartialDate.on(TODAY.minusDays(1));
    private static final Reason REASON = new Reason("omdat het zo is");

    private Casework work;

    private final CaseStore store;

    SafeWritesContract(CaseStore store) {
        this.store = store;
    }

    /** Something done to a case, as seen on a page, with the key of its form. */
    private interface Write {
        void act(CaseServices services, Prepared on, Long seen, String key);
    }

    /** A case ready to leave its second stage, with an instrument signed, one drafted and one submitted for advice. */
    private record Prepared(
            String number,
            UUID draft,
            UUID task,
            UUID decision,
            UUID note,
            UUID expected,
            UUID byHand,
            UUID colleague,
            CaseFile caseFile,
            List<Instrument> instruments) {

        UUID stage() {
            return caseFile.stages().getLast().factId();
        }

        UUID status() {
            return caseFile.statuses().getLast().factId();
        }

        Instrument eop() {
            return instruments.getFirst();
        }

        /** That the last of its instruments was submitted for advice. */
        UUID submission() {
            return instruments.getLast().states().getLast().factId();
        }

        UUID signing() {
            return eop().states().getLast().factId();
        }

        UUID commitment() {
            return eop().commitments().getFirst().factId();
        }
    }

    /** What changes something that others may have changed: each says what it saw. */
    private static Map<String, Write> changes() {
        Map<String, Write> changes = new LinkedHashMap<>();
        changes.put(
                "pass the gate",
                (services, on, seen, key) -> services.cases.passGate(on.number, seen, decision(), key));
        changes.put(
                "skip to a stage",
                (services, on, seen, key) -> services.cases.skipTo(on.number, seen, "jloi", decision(), key));
        changes.put(
                "send back",
                (services, on, seen, key) -> services.cases.returnTo(on.number, seen, "exploration", decision(), key));
        changes.put(
                "record the past",
                (services, on, seen, key) -> services.past.record(
                        on.number,
                        seen,
                        new RecordPast(
                                null,
                                List.of(new PastStage("jloi", PastStage.Course.ENTERED, PartialDate.on(TODAY), null)),
                                List.of()),
                        key));
        changes.put(
                "deviate",
                (services, on, seen, key) -> services.cases.deviate(on.number, seen, "eop_text", decision(), key));
        changes.put(
                "change the status",
                (services, on, seen, key) -> services.cases.changeStatus(
                        on.number, seen, new StatusChange(CaseStatus.STOPPED, TODAY, REASON, null, null), key));
        changes.put(
                "expect a date",
                (services, on, seen, key) -> services.cases.expect(
                        on.number, seen, "eop", StageDate.Kind.FORECAST, PartialDate.in(2027), key));
        changes.put(
                "correct a stage",
                (services, on, seen, key) -> services.corrections.correctStage(
                        on.number, seen, new CorrectStage(on.stage(), DAY, REASON), REASON, key));
        changes.put(
                "take a stage back",
                (services, on, seen, key) ->
                        services.corrections.retractStage(on.number, seen, on.stage(), REASON, key));
        changes.put(
                "correct a status",
                (services, on, seen, key) -> services.corrections.correctStatus(
                        on.number, seen, new CorrectStatus(on.status(), DAY, REASON, null, null), REASON, key));
        changes.put(
                "take a status back",
                (services, on, seen, key) ->
                        services.corrections.retractStatus(on.number, seen, on.status(), REASON, key));
        changes.put(
                "correct an expected date",
                (services, on, seen, key) -> services.corrections.correctExpected(
                        on.number, seen, on.expected, PartialDate.in(2027), REASON, key));
        changes.put(
                "take an expected date back",
                (services, on, seen, key) ->
                        services.corrections.retractExpected(on.number, seen, on.expected, REASON, key));
        changes.put(
                "take evidence back",
                (services, on, seen, key) ->
                        services.corrections.retractEvidence(on.number, seen, on.decision, REASON, key));
        changes.put(
                "add a commitment",
                (services, on, seen, key) ->
                        services.instruments.commit(on.number, seen, on.draft, Casework.terms("1"), key));
        changes.put(
                "move an instrument",
                (services, on, seen, key) -> services.instruments.moveTo(
                        on.number, seen, on.draft, new MoveInstrument(InstrumentState.WITHDRAWN, DAY, REASON), key));
        changes.put(
                "sign an instrument",
                (services, on, seen, key) -> services.instruments.sign(
                        on.number, seen, on.draft, Casework.PARTIES, DAY, Casework.CONFIRMED, key));
        changes.put(
                "correct the date of signing",
                (services, on, seen, key) -> services.instruments.correctDate(
                        on.number, seen, on.signing(), DAY, Casework.CONFIRMED, REASON, key));
        changes.put(
                "correct a commitment",
                (services, on, seen, key) -> services.instruments.correctCommitment(
                        on.number, seen, on.commitment(), Casework.terms("2"), REASON, key));
        changes.put(
                "correct who signed an instrument",
                (services, on, seen, key) -> services.instruments.correctSignatories(
                        on.number, seen, on.eop().id(), Casework.OTHER_PARTIES, Casework.CONFIRMED, REASON, key));
        changes.put(
                "take the state of an instrument back",
                (services, on, seen, key) ->
                        services.instruments.retractState(on.number, seen, on.submission(), REASON, key));
        changes.put(
                "correct the source of an instrument",
                (services, on, seen, key) -> services.instruments.correctSource(
                        on.number, seen, on.eop().id(), "Kamerstuk 29826", REASON, key));
        changes.put(
                "hand a case over",
                (services, on, seen, key) -> services.handovers.give(on.number, seen, on.colleague, key));
        changes.put(
                "give a case back",
                (services, on, seen, key) ->
                        services.handovers.giveBack(new HandedOver(on.number, seen, on.colleague, List.of()), key));
        return changes;
    }

    /** What adds something beside the rest, or says itself what it changes. */
    private static Map<String, Write> additions() {
        Map<String, Write> additions = new LinkedHashMap<>();
        additions.put(
                "record evidence",
                (services, on, seen, key) ->
                        services.cases.record(on.number, Casework.evidence(Evidence.Kind.DOCUMENT, "EOP_TEXT"), key));
        additions.put(
                "approve a decision", (services, on, seen, key) -> services.cases.approve(on.number, on.decision, key));
        additions.put(
                "note",
                (services, on, seen, key) -> services.cases.addNote(on.number, CaseServices.said("gebeld"), key));
        additions.put(
                "take a note back",
                (services, on, seen, key) -> services.corrections.retractNote(on.number, on.note, REASON, key));
        additions.put(
                "draft an instrument",
                (services, on, seen, key) -> services.instruments.draft(on.number, InstrumentKind.BINDING, null, key));
        additions.put(
                "record a signed instrument",
                (services, on, seen, key) ->
                        services.instruments.record(on.number, Casework.signed(InstrumentKind.EOP), key));
        additions.put(
                "add a task",
                (services, on, seen, key) -> services.tasks.add(on.number, "bellen", TODAY, null, false, key));
        additions.put(
                "correct a task",
                (services, on, seen, key) ->
                        services.corrections.correctTask(on.byHand, null, "terugbellen", REASON, key));
        additions.put(
                "take a task back",
                (services, on, seen, key) -> services.corrections.retractTask(on.byHand, null, REASON, key));
        additions.put(
                "change a task", (services, on, seen, key) -> services.tasks.change(on.task, null, null, TODAY, key));
        additions.put("complete a task", (services, on, seen, key) -> services.tasks.complete(on.task, key));
        return additions;
    }

    @BeforeEach
    void an_officer_and_a_coordinator() {
        work = new Casework(store);
    }

    @TestFactory
    Stream<DynamicTest> what_is_sent_twice_with_one_key_is_done_once() {
        return tests(Stream.concat(changes().entrySet().stream(), additions().entrySet().stream()), write -> {
            Prepared on = prepared();
            long seen = on.caseFile().version();
            String key = TimeOrderedId.next().toString();
            int before = work.log(on.number()).size();

            act(write, on, seen, key);
            int once = work.log(on.number()).size();
            act(write, on, seen, key);

            assertThat(once).isGreaterThan(before);
            assertThat(work.log(on.number())).hasSize(once);
        });
    }

    @TestFactory
    Stream<DynamicTest> what_was_seen_before_evidence_was_recorded_is_refused() {
        return tests(changes().entrySet().stream(), write -> {
            Prepared on = prepared();
            long seen = on.caseFile().version();
            work.record(on.number(), Evidence.Kind.DOCUMENT, "BUSINESS_CASE");

            assertRefused(write, on, seen);
        });
    }

    @TestFactory
    Stream<DynamicTest> what_was_seen_before_an_instrument_changed_is_refused() {
        Map<String, Write> meanwhile = new LinkedHashMap<>(changes());
        meanwhile.keySet().removeIf(name -> !name.contains("instrument") && !name.contains("commitment"));
        meanwhile.remove("add a commitment");
        return tests(meanwhile.entrySet().stream(), changed -> {
            Prepared on = prepared();
            long seen = on.caseFile().version();
            act(changed, on, null, TimeOrderedId.next().toString());

            assertRefused(changes().get("pass the gate"), on, seen);
        });
    }

    @Test
    void a_task_seen_before_someone_else_changed_it_is_not_given_to_another() {
        Prepared on = prepared();
        long seen = store.inTransaction(
                kept -> kept.cases().findTask(on.task()).orElseThrow().task().version());
        work.asOfficer(services -> services.tasks.change(on.task(), seen, null, TODAY.plusDays(3), null));

        assertThatThrownBy(() -> work.as(
                        work.coordinator,
                        services -> services.tasks.change(on.task(), seen, null, TODAY.plusDays(9), null)))
                .is(refused(CaseRefusals.TASK_CHANGED_MEANWHILE));
    }

    @Test
    void a_task_seen_before_someone_else_corrected_it_is_not_retracted() {
        Prepared on = prepared();
        work.asOfficer(services -> services.corrections.correctTask(on.byHand(), 1L, "terugbellen", REASON, null));

        assertThatThrownBy(() ->
                        work.asOfficer(services -> services.corrections.retractTask(on.byHand(), 1L, REASON, null)))
                .is(refused(CaseRefusals.TASK_CHANGED_MEANWHILE));
    }

    @Test
    void a_completion_or_reopening_sent_again_undoes_nothing_that_was_done_since() {
        Prepared on = prepared();
        String completing = TimeOrderedId.next().toString();
        String reopening = TimeOrderedId.next().toString();
        work.asOfficer(services -> services.tasks.complete(on.byHand(), completing));
        work.asOfficer(services -> services.tasks.reopen(on.byHand(), reopening));

        work.asOfficer(services -> services.tasks.complete(on.byHand(), completing));
        assertThat(state(on.byHand())).isEqualTo(Task.State.OPEN);

        work.asOfficer(services -> services.tasks.complete(on.byHand(), null));
        work.asOfficer(services -> services.tasks.reopen(on.byHand(), reopening));
        assertThat(state(on.byHand())).isEqualTo(Task.State.DONE);
    }

    private Task.State state(UUID task) {
        return store.inTransaction(
                kept -> kept.cases().findTask(task).orElseThrow().task().state());
    }

    private void assertRefused(Write write, Prepared on, long seen) {
        int before = work.log(on.number()).size();

        assertThatThrownBy(() -> act(write, on, seen, TimeOrderedId.next().toString()))
                .isInstanceOf(CaseChangedMeanwhile.class);

        assertThat(work.log(on.number())).hasSize(before);
    }

    private void act(Write write, Prepared on, Long seen, String key) {
        work.as(work.coordinator, services -> write.act(services, on, seen, key));
    }

    private Prepared prepared() {
        String number = work.open();
        UUID draft = work.madeByOfficer(services -> {
            services.cases.skipTo(number, null, "eop", decision(), null);
            services.cases.record(number, Casework.evidence(Evidence.Kind.DOCUMENT, "EOP_TEXT"), null);
            services.cases.record(number, Casework.evidence(Evidence.Kind.DECISION, "MANDATE"), null);
            services.cases.record(number, Casework.evidence(Evidence.Kind.ADVICE, "AMVI"), null);
            services.instruments.record(number, Casework.signed(InstrumentKind.EOP), null);
            Casework.stoppedAndResumed(services, number);
            services.cases.expect(number, null, "eop", StageDate.Kind.PLANNED, PartialDate.in(2028), null);
            return services.instruments.draft(number, InstrumentKind.JLOI, null, null);
        });
        work.asOfficer(services -> {
            UUID submitted = services.instruments.draft(number, InstrumentKind.BINDING, null, null);
            MoveInstrument submission = new MoveInstrument(InstrumentState.SUBMITTED_FOR_ADVICE, DAY, null);
            services.instruments.moveTo(number, null, submitted, submission, null);
        });
        UUID mandate =
                work.evidenceOf(number, Evidence.Kind.DECISION).getFirst().factId();
        return new Prepared(
                number,
                draft,
                work.schemesCheck(number),
                mandate,
                work.note(number, "gebeld"),
                work.expected(number),
                work.task(number, "bellen"),
                work.coordinator.userId(),
                work.find(number),
                work.instrumentsOf(number));
    }

    private static Stream<DynamicTest> tests(Stream<Map.Entry<String, Write>> writes, Consumer<Write> test) {
        return writes.map(write -> dynamicTest(write.getKey(), () -> test.accept(write.getValue())));
    }
}
