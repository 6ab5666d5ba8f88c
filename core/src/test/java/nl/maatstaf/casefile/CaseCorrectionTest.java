package nl.maatstaf.casefile;

import static nl.maatstaf.casefile.MaatwerkCase.OPENED;
import static nl.maatstaf.casefile.MaatwerkCase.TYPE;
import static nl.maatstaf.casefile.MaatwerkCase.aMaatwerkCase;
import static nl.maatstaf.casefile.MaatwerkCase.at;
import static nl.maatstaf.casefile.MaatwerkCase.known;
import static nl.maatstaf.refusal.RefusalAssertions.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.LongStream;
import nl.maatstaf.casefile.evidence.Deviation;
import nl.maatstaf.casefile.evidence.Evidence;
import nl.maatstaf.casefile.task.Task;
import nl.maatstaf.casefile.task.TaskEvent;
import nl.maatstaf.casefile.type.StageDefinition;
import nl.maatstaf.casefile.type.TaskTemplate;
import nl.maatstaf.casefile.vocabulary.CaseRefusals;
import nl.maatstaf.casefile.vocabulary.CaseStatus;
import nl.maatstaf.refusal.Refusal;
import nl.maatstaf.text.Label;
import nl.maatstaf.text.Reason;
import nl.maatstaf.text.TextRefusals;
import nl.maatstaf.time.Correction;
import nl.maatstaf.time.HistoryRow;
import nl.maatstaf.time.Knowledge;
import nl.maatstaf.time.PartialDate;
import nl.maatstaf.time.TimeRefusals;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CaseCorrectionTest {

    private static final Instant FAR = Instant.parse("2100-01-01T00:00:00Z");
    private static final List<String> STAGES =
            TYPE.stages().stream().map(StageDefinition::code).toList();

    private final MaatwerkCase maatwerk = aMaatwerkCase();
    private final CaseFile caseFile = maatwerk.caseFile();

    @Test
    void changes_todays_answer_and_not_what_was_known() {
        maatwerk.atStage("eop");
        LocalDate right = maatwerk.today().minusDays(1);
        Instant corrected = at(maatwerk.today().plusDays(5));

        correction(corrected)
                .correctStage(new CorrectStage(stage(), PartialDate.on(right), new Reason("besluit van 5 januari")));

        assertThat(stageOn(right, FAR)).isEqualTo("eop");
        assertThat(stageOn(right, corrected)).isEqualTo("exploration");
    }

    @Test
    void a_stage_corrected_says_in_the_log_what_was_otherwise_and_which_stage_it_was() {
        maatwerk.atStage("eop");
        PartialDate day = PartialDate.on(maatwerk.today());

        CaseEvent.FactCorrected event =
                correction().correctStage(new CorrectStage(stage(), day, new Reason("de mijnbouw viel weg")));

        assertThat(event.oldValues())
                .containsOnly(Map.entry("stage", "eop"), Map.entry("statedReason", "omdat het kan"));
        assertThat(event.newValues())
                .containsOnly(Map.entry("stage", "eop"), Map.entry("statedReason", "de mijnbouw viel weg"));
        assertThat(caseFile.stages().getLast().reason()).contains("de mijnbouw viel weg");
    }

    @Test
    void a_corrected_date_stays_between_its_neighbours() {
        maatwerk.atStage("eop");
        UUID opened = caseFile.stages().getFirst().factId();

        LocalDate later = maatwerk.today().plusDays(2);
        CaseCorrection correction = new CaseCorrection(caseFile, new Correction(new Reason("x"), later, known(later)));

        assertThatThrownBy(() ->
                        correction.correctStage(new CorrectStage(opened, PartialDate.on(later.minusDays(1)), null)))
                .is(refused(CaseRefusals.DATE_AFTER_NEXT_STAGE));
    }

    @Test
    void nothing_is_corrected_to_the_future() {
        assertThatThrownBy(() -> correction()
                        .correctStage(new CorrectStage(
                                stage(), PartialDate.on(maatwerk.today().plusDays(1)), null)))
                .is(refused(TimeRefusals.DATE_IN_FUTURE));
    }

    @Test
    void a_stage_that_follows_another_is_not_corrected_to_an_unknown_date() {
        maatwerk.atStage("eop");

        assertThatThrownBy(() ->
                        correction().correctStage(new CorrectStage(stage(), PartialDate.unknown(), new Reason("x"))))
                .is(refused(CaseRefusals.DATE_BEFORE_PREVIOUS_STAGE));
        assertThat(caseFile.stages().getLast().stageCode()).isEqualTo("eop");
    }

    @Test
    void the_reason_of_a_decision_becomes_another_and_never_none() {
        maatwerk.atStage("eop");

        assertThatThrownBy(() ->
                        correction().correctStage(new CorrectStage(stage(), PartialDate.on(maatwerk.today()), null)))
                .is(refused(TextRefusals.MISSING));
    }

    @Test
    void what_stands_recorded_already_is_no_correction() {
        assertThatThrownBy(() -> correction().correctStage(new CorrectStage(stage(), PartialDate.on(OPENED), null)))
                .is(refused(CaseRefusals.NOTHING_CORRECTED));
    }

    @Test
    void a_pause_gets_another_reason_review_date_and_asker_and_the_log_has_both() {
        change(CaseStatus.PAUSED, OPENED.plusMonths(3));
        CorrectStatus right = new CorrectStatus(
                status(), PartialDate.on(OPENED), new Reason("netcongestie"), "provincie", OPENED.plusMonths(6));

        CaseEvent.FactCorrected event = correction().correctStatus(right);

        assertThat(event.oldValues())
                .containsEntry("statedReason", "op verzoek")
                .containsEntry("requestedBy", "bedrijf")
                .containsEntry("reviewOn", OPENED.plusMonths(3).toString())
                .doesNotContainKey("date");
        assertThat(event.newValues())
                .containsEntry("statedReason", "netcongestie")
                .containsEntry("requestedBy", "provincie")
                .containsEntry("reviewOn", OPENED.plusMonths(6).toString());
        assertThat(caseFile.statuses().getLast().reviewOn()).contains(OPENED.plusMonths(6));
    }

    @Test
    void a_pause_keeps_a_review_date() {
        change(CaseStatus.PAUSED, OPENED.plusMonths(3));

        assertThatThrownBy(() -> correction()
                        .correctStatus(
                                new CorrectStatus(status(), PartialDate.on(OPENED), new Reason("x"), null, null)))
                .is(refused(TextRefusals.MISSING))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.field()).contains("reviewOn"));
    }

    @Test
    void a_retracted_stage_was_never_entered_and_was_known_to_be() {
        maatwerk.atStage("eop");
        LocalDate entered = maatwerk.today();
        Instant retracted = at(entered.plusDays(1));

        CaseEvent.FactCorrected event = correction(retracted).retractStage(stage());

        assertThat(caseFile.stageCode()).isEqualTo("exploration");
        assertThat(stageOn(entered, FAR)).isEqualTo("exploration");
        assertThat(stageOn(entered, retracted)).isEqualTo("eop");
        assertThat(event.oldValues()).containsEntry("stage", "eop");
        assertThat(event.newValues()).isEmpty();
    }

    @Test
    void only_the_latest_stage_and_status_are_retracted_and_never_the_first() {
        UUID opened = stage();
        assertThatThrownBy(() -> correction().retractStage(opened)).is(refused(CaseRefusals.NOT_THE_LATEST_FACT));
        assertThatThrownBy(() -> correction().retractStatus(status())).is(refused(CaseRefusals.NOT_THE_LATEST_FACT));
        maatwerk.atStage("eop");
        UUID eop = stage();
        maatwerk.atStage("jloi");

        assertThatThrownBy(() -> correction().retractStage(eop)).is(refused(CaseRefusals.NOT_THE_LATEST_FACT));

        assertThat(caseFile.stageCode()).isEqualTo("jloi");
    }

    @Test
    void a_retracted_stop_leaves_the_case_as_it_was() {
        change(CaseStatus.PAUSED, OPENED.plusMonths(3));
        change(CaseStatus.STOPPED, null);

        correction().retractStatus(status());

        assertThat(caseFile.status()).isEqualTo(CaseStatus.PAUSED);
        assertThat(caseFile.statuses())
                .extracting(StatusEntry::status)
                .containsExactly(CaseStatus.ACTIVE, CaseStatus.PAUSED);
    }

    @Test
    void a_case_that_turns_out_not_to_be_entered_in_error_has_its_history_again() {
        change(CaseStatus.PAUSED, OPENED.plusMonths(3));
        Instant error = at(OPENED.plusDays(1));
        StatusChange wrong = new StatusChange(CaseStatus.ENTERED_IN_ERROR, OPENED, new Reason("dubbel"), null, null);
        new StatusTransition(caseFile, wrong, OPENED, Knowledge.at(error)).take();
        Instant retracted = at(OPENED.plusDays(2));

        correction(retracted).retractStatus(status());

        assertThat(caseFile.status()).isEqualTo(CaseStatus.PAUSED);
        assertThat(caseFile.statuses().getLast().reviewOn()).contains(OPENED.plusMonths(3));
        assertThat(statusOn(OPENED, FAR)).isEqualTo("PAUSED");
        assertThat(statusOn(OPENED, retracted)).isEqualTo("ENTERED_IN_ERROR");
        assertThat(statusOn(OPENED, error)).isEqualTo("PAUSED");
    }

    @Test
    void a_date_expected_wrongly_no_longer_counts_as_slipped() {
        expect(PartialDate.in(2026));
        expect(PartialDate.in(2028));
        StageDate first = caseFile.expected().getFirst();

        correction().correctExpected(first.factId(), PartialDate.in(2027));

        assertThat(expected()).containsExactly(PartialDate.in(2027), PartialDate.in(2028));
        correction().retractExpected(first.factId());
        assertThat(expected()).containsExactly(PartialDate.in(2028));
    }

    @Test
    void retracted_evidence_leaves_all_it_said_in_the_log() {
        Evidence advice = new Evidence(
                        caseFile.id(), Evidence.Kind.ADVICE, "AMVI", PartialDate.on(OPENED), "behandelaar1")
                .withOutcome("POSITIVE")
                .withDetail("onder voorwaarden")
                .withPlace("Digidoc", "D-12");
        maatwerk.with(advice);

        CaseEvent.FactCorrected taken = correction(at(OPENED.plusDays(1))).retractEvidence(advice);

        assertThat(taken.oldValues())
                .containsEntry("kind", "ADVICE")
                .containsEntry("topic", "AMVI")
                .containsEntry("outcome", "POSITIVE")
                .containsEntry("detail", "onder voorwaarden")
                .containsEntry("place", "Digidoc")
                .containsEntry("reference", "D-12")
                .containsEntry("date", PartialDate.on(OPENED).toString());
    }

    @Test
    void a_deviation_is_retracted_only_before_its_gate_is_passed() {
        maatwerk.with(Evidence.Kind.DEVIATION, Deviation.topic("exploration", "intake"));
        Evidence passed = maatwerk.evidence().getFirst();
        maatwerk.atStage("eop").with(Evidence.Kind.DEVIATION, Deviation.topic("eop", "eop_signed"));
        Evidence ahead = maatwerk.evidence().getLast();

        assertThatThrownBy(() -> correction().retractEvidence(passed)).is(refused(CaseRefusals.EVIDENCE_NOT_BY_HAND));
        correction().retractEvidence(ahead);
        assertThat(passed.isCurrent()).isTrue();
        assertThat(ahead.isCurrent()).isFalse();
    }

    @Test
    void a_task_created_by_hand_gets_another_title_or_is_retracted_and_one_of_a_stage_is_not() {
        Task byHand = new Task(caseFile.id(), "Cijvers opvragen", OPENED, null, false);
        Task ofStage =
                Task.from(new TaskTemplate("check", new Label("Nagaan", "Check"), 5), caseFile.id(), OPENED, null);

        TaskEvent.TaskCorrected corrected = byHand.correct("Cijfers opvragen", because("tikfout"));

        assertThat(corrected.oldValues()).containsEntry("title", "Cijvers opvragen");
        assertThat(corrected.newValues()).containsEntry("title", "Cijfers opvragen");
        byHand.retract(because("andere zaak"));
        assertThat(byHand.state()).isEqualTo(Task.State.TAKEN_BACK);
        assertThatThrownBy(() -> ofStage.correct("Anders", because("x"))).is(refused(CaseRefusals.TASK_OF_STAGE));
        assertThatThrownBy(() -> ofStage.retract(because("x"))).is(refused(CaseRefusals.TASK_OF_STAGE));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatever_happens_to_a_case_and_is_corrected_the_answer_for_a_fixed_pair_of_dates_never_changes(long seed) {
        Random random = new Random(seed);
        Map<String, String> given = new HashMap<>();
        for (int step = 1; step <= 40; step++) {
            LocalDate today = OPENED.plusDays(step);
            something(random, today);
            for (int known = 0; known <= step; known++) {
                Instant endOfDay = at(OPENED.plusDays(known)).plusSeconds(1);
                for (int day = -1; day < 42; day += 3) {
                    LocalDate peildatum = OPENED.plusDays(day);
                    String answer = stageOn(peildatum, endOfDay) + " " + statusOn(peildatum, endOfDay);
                    String earlier = given.putIfAbsent(day + "/" + known, answer);
                    assertThat(answer)
                            .as("day %s as known on day %s", day, known)
                            .isEqualTo(earlier == null ? answer : earlier);
                }
            }
        }
        assertThat(caseFile.newestKnowledge()).isAfter(at(OPENED));
    }

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    /** Does one thing or another to the case; what may not be done is refused and changes nothing. */
    private void something(Random random, LocalDate today) {
        CaseCorrection correction = new CaseCorrection(caseFile, new Correction(new Reason("x"), today, known(today)));
        String stage = STAGES.get(random.nextInt(STAGES.size()));
        CaseStatus status = random.nextBoolean() ? CaseStatus.ACTIVE : CaseStatus.values()[1 + random.nextInt(4)];
        PartialDate day = PartialDate.on(OPENED.plusDays(random.nextInt(40)));
        try {
            switch (random.nextInt(9)) {
                case 0, 1 -> maatwerk.transition(today).skipTo(stage);
                case 2 -> maatwerk.transition(today).returnTo(stage);
                case 3, 4 ->
                    new StatusTransition(
                                    caseFile,
                                    new StatusChange(status, today, new Reason("x"), null, today),
                                    today,
                                    known(today))
                            .take();
                case 5 ->
                    correction.correctStage(
                            new CorrectStage(any(random, caseFile.stages()), day, new Reason("y" + today)));
                case 6 ->
                    correction.correctStatus(new CorrectStatus(
                            any(random, caseFile.statuses()), day, new Reason("y" + today), null, today));
                default -> retractEither(random, correction);
            }
        } catch (Refusal refused) {
            assertThat(refused.kind()).isNotEqualTo(Refusal.Kind.NOT_FOUND);
        }
    }

    private void retractEither(Random random, CaseCorrection correction) {
        if (random.nextBoolean()) {
            correction.retractStage(stage());
        } else {
            correction.retractStatus(status());
        }
    }

    private static UUID any(Random random, List<? extends HistoryRow<?>> rows) {
        return rows.get(random.nextInt(rows.size())).factId();
    }

    private CaseCorrection correction() {
        return correction(at(maatwerk.today()));
    }

    private CaseCorrection correction(Instant moment) {
        return new CaseCorrection(
                caseFile, new Correction(new Reason("brief verkeerd gelezen"), maatwerk.today(), Knowledge.at(moment)));
    }

    private static Correction because(String reason) {
        return new Correction(new Reason(reason), OPENED, known(OPENED));
    }

    private UUID stage() {
        return caseFile.stages().getLast().factId();
    }

    private UUID status() {
        return caseFile.statuses().getLast().factId();
    }

    private @Nullable String stageOn(LocalDate day, Instant knownBefore) {
        return caseFile.stageOn(day, knownBefore).map(StageEntry::stageCode).orElse(null);
    }

    private @Nullable String statusOn(LocalDate day, Instant knownBefore) {
        return caseFile.statusHistory()
                .on(day, knownBefore)
                .map(one -> one.status().name())
                .orElse(null);
    }

    private void expect(PartialDate date) {
        caseFile.expect(TYPE, "eop", StageDate.Kind.PLANNED, date, OPENED, known(OPENED));
    }

    private List<PartialDate> expected() {
        return caseFile.expected().stream().map(StageDate::expected).toList();
    }

    private void change(CaseStatus to, @Nullable LocalDate reviewOn) {
        StatusChange change = new StatusChange(to, OPENED, new Reason("op verzoek"), "bedrijf", reviewOn);
        new StatusTransition(caseFile, change, OPENED, known(OPENED)).take();
    }
}
