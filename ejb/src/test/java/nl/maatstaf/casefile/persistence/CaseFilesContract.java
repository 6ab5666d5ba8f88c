package nl.maatstaf.casefile.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.maatstaf.casefile.CaseCorrection;
import nl.maatstaf.casefile.CaseEvidence;
import nl.maatstaf.casefile.CaseFile;
import nl.maatstaf.casefile.CaseFiles;
import nl.maatstaf.casefile.CorrectStage;
import nl.maatstaf.casefile.Note;
import nl.maatstaf.casefile.StageDate;
import nl.maatstaf.casefile.StageDecision;
import nl.maatstaf.casefile.StageTransition;
import nl.maatstaf.casefile.StatedHistory;
import nl.maatstaf.casefile.StatusChange;
import nl.maatstaf.casefile.StatusTransition;
import nl.maatstaf.casefile.WriteNote;
import nl.maatstaf.casefile.evidence.Evidence;
import nl.maatstaf.casefile.service.CaseServices;
import nl.maatstaf.casefile.service.CaseStore;
import nl.maatstaf.casefile.service.OnEachStore;
import nl.maatstaf.casefile.subject.CaseSubject;
import nl.maatstaf.casefile.task.Task;
import nl.maatstaf.casefile.type.CaseTypeDefinition;
import nl.maatstaf.casefile.vocabulary.CaseStatus;
import nl.maatstaf.casefile.vocabulary.PartyKind;
import nl.maatstaf.text.Reason;
import nl.maatstaf.time.Correction;
import nl.maatstaf.time.HistoryRow;
import nl.maatstaf.time.Knowledge;
import nl.maatstaf.time.PartialDate;
import nl.maatstaf.time.TimeOrderedId;
import org.junit.jupiter.api.Test;

/** What the keeping of cases promises, wherever they are kept. */
@OnEachStore
class CaseFilesContract {

    private static final LocalDate OPENED = LocalDate.of(2026, 1, 5);
    private static final LocalDate MOVED = LocalDate.of(2026, 2, 2);
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final Instant THEN = Instant.parse("2026-02-02T09:00:00.123456Z");
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00.654321Z");

    private final CaseStore store;

    CaseFilesContract(CaseStore store) {
        this.store = store;
    }

    @Test
    void a_case_is_found_again_whole_by_its_number_and_by_its_identifier() {
        CaseFile added = newCase(store.fullSubject("Geheel " + TimeOrderedId.next()));
        move(added, "elaboration", THEN);
        added.expect(type(), "elaboration", StageDate.Kind.PLANNED, PartialDate.in(2027), TODAY, Knowledge.at(THEN));
        StatusChange pause =
                new StatusChange(CaseStatus.PAUSED, MOVED, new Reason("wacht op é"), "het bedrijf", TODAY.plusDays(30));
        new StatusTransition(added, pause, TODAY, Knowledge.at(NOW)).take();
        CaseSubject subject = added.subject();
        add(added);

        for (CaseFile found : List.of(find(added.number()), find(added.id()))) {
            assertThat(found)
                    .usingRecursiveComparison()
                    .ignoringFieldsMatchingRegexes(".*version", ".*_persistence_.*")
                    .ignoringCollectionOrder()
                    .isEqualTo(added);
            assertThat(found.subject()).isEqualTo(subject);
        }
    }

    @Test
    void an_imported_history_keeps_when_it_was_truly_written() {
        Knowledge published = new Knowledge(THEN.minusSeconds(86_400), THEN);
        CaseFile added = new CaseFile(
                type(), draw("MW", 2026), CaseServices.subject("Uit een brief"), PartialDate.on(OPENED), published);
        new StatedHistory(type())
                .record(
                        added,
                        List.of(StatedHistory.Fact.ofStage("eop", PartialDate.on(MOVED), published.from(), null)),
                        NOW);
        added.expect(type(), "eop", StageDate.Kind.FORECAST, PartialDate.in(2027), MOVED, published);
        UUID id = add(added);
        run(cases -> {
            Evidence letter = document(id, "BRIEF").fromImport();
            new CaseEvidence(cases.find(id).orElseThrow(), cases, TODAY, published).record(letter);
        });
        run(cases -> retract(cases, id, cases.evidenceOf(id).getFirst(), "dubbel"));

        CaseFile found = find(id);

        assertThat(found.stages())
                .extracting(HistoryRow::knownFrom, HistoryRow::recordedAt, HistoryRow::closedAt)
                .containsExactly(
                        tuple(published.from(), NOW, Optional.empty()), tuple(published.from(), NOW, Optional.empty()));
        assertThat(found.expected()).extracting(HistoryRow::recordedAt).containsExactly(THEN);
        run(cases -> assertThat(cases.evidenceOf(id))
                .extracting(HistoryRow::knownFrom, HistoryRow::recordedAt, HistoryRow::closedAt)
                .containsExactly(tuple(published.from(), THEN, Optional.of(NOW))));
    }

    @Test
    void a_number_or_identifier_that_nothing_has_finds_nothing() {
        add(newCase());

        run(cases -> {
            assertThat(cases.find("MW-1999-0001")).isEmpty();
            assertThat(cases.find(new UUID(0, 0))).isEmpty();
            assertThat(cases.findTask(new UUID(0, 0))).isEmpty();
            assertThat(cases.evidenceOf(new UUID(0, 0))).isEmpty();
        });
    }

    @Test
    void a_number_is_never_given_to_two_cases() {
        CaseFile first = newCase();
        add(first);

        assertThatExceptionOfType(PersistenceException.class).isThrownBy(() -> add(newCase(first.number())));
    }

    @Test
    void numbers_count_up_by_type_and_year() {
        assertThat(draw("ZZ", 2022)).isEqualTo("ZZ-2022-0001");
        assertThat(draw("ZZ", 2022)).isEqualTo("ZZ-2022-0002");
        assertThat(draw("ZZ", 2023)).isEqualTo("ZZ-2023-0001");
        assertThat(draw("YY", 2022)).isEqualTo("YY-2022-0001");
        assertThat(draw("ZZ", 2022)).isEqualTo("ZZ-2022-0003");
    }

    @Test
    void what_was_known_before_a_correction_is_still_there() {
        UUID id = add(newCase());
        LocalDate right = OPENED.minusDays(20);

        run(cases -> {
            CaseFile caseFile = cases.find(id).orElseThrow();
            UUID opened = caseFile.stages().getFirst().factId();
            new CaseCorrection(caseFile, correction("verkeerd overgenomen"))
                    .correctStage(new CorrectStage(opened, PartialDate.on(right), null));
        });

        CaseFile found = find(id);
        assertThat(found.stages())
                .singleElement()
                .satisfies(entry -> assertThat(entry.occurred()).isEqualTo(PartialDate.on(right)));
        assertThat(found.stageOn(right, NOW.plusSeconds(1))).isPresent();
        assertThat(found.stageOn(right, NOW)).isEmpty();
        assertThat(found.stageOn(OPENED, NOW)).isPresent();
    }

    @Test
    void who_changes_a_case_that_was_changed_meanwhile_is_refused_and_the_first_change_stands() {
        UUID id = add(newCase());
        long seen = find(id).version();

        assertThatExceptionOfType(OptimisticLockException.class)
                .isThrownBy(() -> run(late -> {
                    CaseFile stale = late.find(id).orElseThrow();
                    run(early -> move(early.find(id).orElseThrow(), "eop", NOW));
                    move(stale, "elaboration", NOW);
                    late.flush();
                }));

        assertThat(find(id).stageCode()).isEqualTo("eop");
        assertThat(find(id).version()).isGreaterThan(seen);
    }

    @Test
    void a_saved_case_gets_another_version_and_one_with_new_evidence_alone_does_not() {
        UUID id = add(newCase());
        long before = find(id).version();

        run(cases -> record(cases, id, document(id, "INTAKE_REPORT")));
        assertThat(find(id).version()).isEqualTo(before);

        run(cases -> cases.find(id).orElseThrow().markChanged(NOW));
        assertThat(find(id).version()).isGreaterThan(before);
    }

    @Test
    void nothing_is_kept_of_work_that_fails() {
        UUID id = add(newCase());

        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> run(cases -> {
                    record(cases, id, document(id, "INTAKE_REPORT"));
                    move(cases.find(id).orElseThrow(), "eop", NOW);
                    cases.flush();
                    throw new IllegalStateException("rolled back");
                }));

        assertThat(find(id).stageCode()).isEqualTo("exploration");
        assertThat(evidenceOf(id)).isEmpty();
    }

    @Test
    void evidence_is_found_again_complete_in_the_order_of_recording_also_when_retracted() {
        UUID id = add(newCase());
        Evidence first = document(id, "INTAKE_REPORT")
                .by(PartyKind.PROVINCE)
                .withOutcome("positief")
                .withDetail("met é en ⚙")
                .withPlace("archief", "A/1")
                .fromImport();
        Evidence second = document(id, "EMISSION_PROFILE");
        Evidence third = document(id, "INTAKE_REPORT");
        run(cases -> List.of(first, second, third).forEach(piece -> record(cases, id, piece)));

        run(cases -> retract(cases, id, cases.evidenceOf(id).get(1), "van een ander bedrijf"));

        List<Evidence> found = evidenceOf(id);
        assertThat(found).extracting(Evidence::factId).containsExactly(first.factId(), second.factId(), third.factId());
        assertThat(found).extracting(Evidence::isCurrent).containsExactly(true, false, true);
        assertThat(found.getFirst())
                .usingRecursiveComparison()
                .ignoringFieldsMatchingRegexes(".*version", ".*_persistence_.*")
                .isEqualTo(first);
    }

    @Test
    void an_approved_decision_replaces_the_one_that_waited() {
        UUID id = add(newCase());
        Evidence mandate = new Evidence(id, Evidence.Kind.DECISION, "MANDATE", PartialDate.on(MOVED), "behandelaar1");
        run(cases -> record(cases, id, mandate));

        run(cases -> evidence(cases, id).approve(cases.evidenceOf(id).getFirst(), "coordinator1"));

        assertThat(evidenceOf(id)).extracting(Evidence::factId).containsOnly(mandate.factId());
        assertThat(evidenceOf(id))
                .filteredOn(Evidence::isCurrent)
                .singleElement()
                .satisfies(approved -> assertThat(approved.approvedBy()).contains("coordinator1"));
    }

    @Test
    void a_task_is_found_with_its_case_and_keeps_that_it_is_done() {
        UUID id = add(newCase());
        Task task = new Task(id, "Intake plannen", TODAY.plusDays(7), null, true);
        run(cases -> cases.add(task));

        run(cases -> cases.findTask(task.id()).orElseThrow().task().complete(TODAY, NOW));

        run(cases -> assertThat(cases.findTask(task.id())).hasValueSatisfying(found -> {
            assertThat(found.caseFile().id()).isEqualTo(id);
            assertThat(found.task().title()).isEqualTo("Intake plannen");
            assertThat(found.task().dueOn()).isEqualTo(TODAY.plusDays(7));
            assertThat(found.task().assigneeId()).isEmpty();
            assertThat(found.task().waitsForCompany()).isTrue();
            assertThat(found.task().state()).isEqualTo(Task.State.DONE);
        }));
    }

    @Test
    void several_cases_are_found_by_their_numbers_with_what_is_still_to_be_done_on_them() {
        UUID first = add(newCase(store.fullSubject("Geheel " + TimeOrderedId.next())));
        UUID second = add(newCase());
        UUID other = add(newCase());
        Task done = new Task(first, "Gedaan", TODAY, null, false);
        done.complete(TODAY, NOW);
        run(cases -> {
            cases.add(new Task(first, "Bellen", TODAY, null, false));
            cases.add(new Task(second, "Schrijven", TODAY, null, false));
            cases.add(new Task(other, "Van een andere zaak", TODAY, null, false));
            cases.add(done);
        });
        Set<String> numbers = Set.of(find(first).number(), find(second).number(), "MW-1999-0001");

        run(cases -> {
            assertThat(cases.find(numbers)).extracting(CaseFile::id).containsExactlyInAnyOrder(first, second);
            assertThat(cases.find(numbers).stream().filter(one -> one.id().equals(first)))
                    .singleElement()
                    .satisfies(found -> assertThat(found.teamWithOfficer())
                            .isNotEmpty()
                            .isEqualTo(find(first).teamWithOfficer()));
            assertThat(cases.openTasksOf(Set.of(first, second)))
                    .extracting(Task::title)
                    .containsExactlyInAnyOrder("Bellen", "Schrijven");
            assertThat(cases.find(Set.of())).isEmpty();
            assertThat(cases.openTasksOf(Set.of())).isEmpty();
        });
    }

    @Test
    void a_note_is_found_again_also_when_retracted() {
        UUID id = add(newCase());
        UUID other = add(newCase());
        run(cases -> {
            cases.add(new Note(id, said("Gebeld"), "Noor Bakker", NOW));
            cases.add(new Note(id, said("Op een andere zaak bedoeld é ⚙"), "Noor Bakker", NOW));
            cases.add(new Note(other, said("Van iemand anders"), "Noor Bakker", NOW));
        });

        run(cases -> cases.notesOf(id).getLast().retract(correction("verkeerde zaak")));

        run(cases -> {
            assertThat(cases.notesOf(id))
                    .extracting(Note::text)
                    .containsExactly("Gebeld", "Op een andere zaak bedoeld é ⚙");
            assertThat(cases.notesOf(id)).extracting(Note::isRetracted).containsExactly(false, true);
        });
    }

    @Test
    void a_task_or_note_does_not_stand_in_the_way_of_a_decision_on_the_case() {
        UUID id = add(newCase());

        run(decision -> {
            CaseFile caseFile = decision.find(id).orElseThrow();
            run(other -> {
                other.add(new Task(id, "Bellen", TODAY, null, false));
                other.add(new Note(id, said("Gebeld"), "Noor Bakker", NOW));
            });
            move(caseFile, "eop", NOW);
        });

        assertThat(find(id).stageCode()).isEqualTo("eop");
    }

    private CaseTypeDefinition type() {
        return store.inTransaction(kept -> kept.types().newest("maatwerk"));
    }

    private CaseFile newCase() {
        return newCase(draw("MW", 2026));
    }

    private CaseFile newCase(String number) {
        return new CaseFile(
                type(), number, CaseServices.subject("Voorbeeld"), PartialDate.on(OPENED), Knowledge.at(THEN));
    }

    private CaseFile newCase(CaseSubject subject) {
        return new CaseFile(type(), draw("MW", 2026), subject, PartialDate.on(OPENED), Knowledge.at(THEN));
    }

    private static Evidence document(UUID caseId, String type) {
        return new Evidence(caseId, Evidence.Kind.DOCUMENT, type, PartialDate.on(MOVED), "behandelaar1");
    }

    private static StageDecision decision(LocalDate day) {
        return new StageDecision(day, new Reason("zo besloten"));
    }

    private static void record(CaseFiles cases, UUID caseId, Evidence evidence) {
        evidence(cases, caseId).record(evidence);
    }

    private static void retract(CaseFiles cases, UUID caseId, Evidence wrong, String reason) {
        new CaseCorrection(cases.find(caseId).orElseThrow(), correction(reason)).retractEvidence(wrong);
    }

    private static CaseEvidence evidence(CaseFiles cases, UUID caseId) {
        return new CaseEvidence(cases.find(caseId).orElseThrow(), cases, TODAY, Knowledge.at(NOW));
    }

    private static Correction correction(String reason) {
        return new Correction(new Reason(reason), TODAY, Knowledge.at(NOW));
    }

    private void move(CaseFile caseFile, String stage, Instant moment) {
        new StageTransition(caseFile, type(), decision(MOVED), TODAY, Knowledge.at(moment)).skipTo(stage);
    }

    private UUID add(CaseFile caseFile) {
        run(cases -> {
            cases.add(caseFile);
            cases.flush();
        });
        return caseFile.id();
    }

    private String draw(String prefix, int year) {
        return of(cases -> cases.drawNumber(prefix, year));
    }

    private CaseFile find(UUID id) {
        return of(cases -> cases.find(id).orElseThrow());
    }

    private CaseFile find(String number) {
        return of(cases -> cases.find(number).orElseThrow());
    }

    private List<Evidence> evidenceOf(UUID id) {
        return of(cases -> cases.evidenceOf(id));
    }

    private <T> T of(Function<CaseFiles, T> work) {
        return store.inTransaction(kept -> work.apply(kept.cases()));
    }

    private void run(Consumer<CaseFiles> work) {
        store.runInTransaction(kept -> work.accept(kept.cases()));
    }

    private static WriteNote said(String text) {
        return WriteNote.remark(text, LocalDate.ofInstant(NOW, ZoneOffset.UTC));
    }
}
