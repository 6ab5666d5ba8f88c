package nl.maatstaf.casefile;

import static nl.maatstaf.casefile.MaatwerkCase.OPENED;
import static nl.maatstaf.casefile.MaatwerkCase.known;
import static nl.maatstaf.refusal.RefusalAssertions.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.maatstaf.audit.Event;
import nl.maatstaf.casefile.HandOverCases.ChosenCase;
import nl.maatstaf.casefile.subject.CaseAssignment;
import nl.maatstaf.casefile.task.Task;
import nl.maatstaf.casefile.vocabulary.CaseRefusals;
import nl.maatstaf.casefile.vocabulary.CaseStatus;
import nl.maatstaf.text.Reason;
import org.junit.jupiter.api.Test;

class CaseHandoverTest {

    private static final LocalDate TODAY = OPENED.plusDays(30);
    private static final LocalDate DUE = TODAY.plusDays(5);
    private static final UUID OFFICER = new UUID(1, 1);
    private static final UUID COLLEAGUE = new UUID(1, 2);
    private static final UUID THIRD = new UUID(1, 3);

    @Test
    void the_case_becomes_the_colleagues_and_its_team_stays() {
        CaseFile caseFile = caseOf(OFFICER, true);

        new CaseHandover(caseFile, List.of()).give(COLLEAGUE, TODAY);

        assertThat(caseFile.subject().handling()).isEqualTo(new CaseAssignment(COLLEAGUE, Set.of(THIRD), true));
    }

    @Test
    void open_tasks_of_the_officer_and_of_nobody_go_along_and_those_of_others_stay() {
        CaseFile caseFile = caseOf(OFFICER, false);
        Task own = task(caseFile, OFFICER);
        Task ofNobody = task(caseFile, null);
        Task ofAnother = task(caseFile, THIRD);
        CaseHandover handover = new CaseHandover(caseFile, List.of(own, ofNobody, ofAnother));

        handover.give(COLLEAGUE, TODAY);

        assertThat(handover.tasks()).isEqualTo(2);
        assertThat(own.assigneeId()).contains(COLLEAGUE);
        assertThat(ofNobody.assigneeId()).contains(COLLEAGUE);
        assertThat(ofAnother.assigneeId()).contains(THIRD);
        assertThat(own.dueOn()).isEqualTo(DUE);
    }

    @Test
    void of_a_case_of_nobody_only_the_tasks_of_nobody_go_along() {
        CaseFile caseFile = caseOf(null, false);
        Task ofNobody = task(caseFile, null);
        Task ofAnother = task(caseFile, THIRD);

        new CaseHandover(caseFile, List.of(ofNobody, ofAnother)).give(COLLEAGUE, TODAY);

        assertThat(ofNobody.assigneeId()).contains(COLLEAGUE);
        assertThat(ofAnother.assigneeId()).contains(THIRD);
    }

    @Test
    void the_events_are_those_of_assigning_the_case_and_each_of_its_tasks() {
        CaseFile caseFile = caseOf(OFFICER, false);
        Task own = task(caseFile, OFFICER);

        List<Event> events = new CaseHandover(caseFile, List.of(own)).give(COLLEAGUE, TODAY);

        assertThat(events)
                .extracting(event -> event.type().code(), Event::oldValues, Event::newValues)
                .containsExactly(
                        tuple(
                                "casefile.case-edited",
                                Map.of("officer", OFFICER.toString()),
                                Map.of("officer", COLLEAGUE.toString())),
                        tuple(
                                "casefile.task-changed",
                                Map.of("assignee", OFFICER.toString(), "dueOn", DUE.toString()),
                                Map.of("assignee", COLLEAGUE.toString(), "dueOn", DUE.toString(), "title", "Bellen")));
    }

    @Test
    void a_case_that_is_the_colleagues_already_is_refused() {
        CaseFile caseFile = caseOf(COLLEAGUE, false);
        Task ofNobody = task(caseFile, null);

        assertThatThrownBy(() -> new CaseHandover(caseFile, List.of(ofNobody)).give(COLLEAGUE, TODAY))
                .is(refused(CaseRefusals.ALREADY_THEIR_CASE));
        assertThat(ofNobody.assigneeId()).isEmpty();
    }

    @Test
    void a_case_entered_in_error_is_refused() {
        CaseFile caseFile = caseOf(OFFICER, false);
        StatusChange error =
                new StatusChange(CaseStatus.ENTERED_IN_ERROR, TODAY, new Reason("dubbel ingevoerd"), null, null);
        new StatusTransition(caseFile, error, TODAY, known(TODAY)).take();

        assertThatThrownBy(() -> new CaseHandover(caseFile, List.of()).give(COLLEAGUE, TODAY))
                .is(refused(CaseRefusals.CASE_ENTERED_IN_ERROR));
        assertThat(caseFile.officerId()).contains(OFFICER);
    }

    @Test
    void given_back_the_case_and_each_task_are_whose_they_were() {
        CaseFile caseFile = caseOf(OFFICER, false);
        Task own = task(caseFile, OFFICER);
        Task ofNobody = task(caseFile, null);
        HandedOver made = handedOver(caseFile, own, ofNobody);

        List<Event> events = made.giveBack(caseFile, Map.of(own.id(), own, ofNobody.id(), ofNobody)::get, TODAY);

        assertThat(caseFile.officerId()).contains(OFFICER);
        assertThat(own.assigneeId()).contains(OFFICER);
        assertThat(ofNobody.assigneeId()).isEmpty();
        assertThat(events)
                .extracting(event -> event.type().code())
                .containsExactly("casefile.case-edited", "casefile.task-changed", "casefile.task-changed");
    }

    @Test
    void a_task_that_changed_since_is_not_given_back_and_named() {
        CaseFile caseFile = caseOf(OFFICER, false);
        Task own = task(caseFile, OFFICER);
        HandedOver made = handedOver(caseFile, own);
        List<HandedOver.TaskAlong> before = List.of(new HandedOver.TaskAlong(own.id(), own.version() - 1, OFFICER));
        HandedOver stale = new HandedOver(made.number(), made.version(), OFFICER, before);

        assertThatThrownBy(() -> stale.giveBack(caseFile, Map.of(own.id(), own)::get, TODAY))
                .is(refused(CaseRefusals.TASK_CHANGED_MEANWHILE))
                .hasMessageContaining("Bellen");
    }

    @Test
    void a_task_done_since_is_not_given_back() {
        CaseFile caseFile = caseOf(OFFICER, false);
        Task own = task(caseFile, OFFICER);
        HandedOver made = handedOver(caseFile, own);
        own.complete(TODAY, Instant.EPOCH);

        assertThatThrownBy(() -> made.giveBack(caseFile, Map.of(own.id(), own)::get, TODAY))
                .is(refused(CaseRefusals.TASK_ALREADY_DONE));
    }

    @Test
    void at_most_a_hundred_cases_are_handed_over_at_once() {
        assertThat(new HandOverCases(cases(100), COLLEAGUE).cases()).hasSize(100);
        assertThatThrownBy(() -> new HandOverCases(cases(101), COLLEAGUE))
                .is(refused(CaseRefusals.TOO_MANY_CASES))
                .hasMessageContaining("100");
    }

    private static List<ChosenCase> cases(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new ChosenCase("MW-2026-" + i, 1L))
                .toList();
    }

    private static HandedOver handedOver(CaseFile caseFile, Task... open) {
        CaseHandover handover = new CaseHandover(caseFile, List.of(open));
        handover.give(COLLEAGUE, TODAY);
        return handover.made();
    }

    private static CaseFile caseOf(UUID officer, boolean confidential) {
        CaseFile caseFile = MaatwerkCase.aMaatwerkCase().caseFile();
        CaseAssignment handling = new CaseAssignment(officer, Set.of(THIRD), confidential);
        caseFile.edit(caseFile.subject().handledBy(handling), Map.of(), null, TODAY);
        return caseFile;
    }

    private static Task task(CaseFile caseFile, UUID assignee) {
        return new Task(caseFile.id(), "Bellen", DUE, assignee, false);
    }
}
