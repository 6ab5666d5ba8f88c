package nl.maatstaf.casefile.service;

import static nl.maatstaf.casefile.service.CaseServices.subject;
import static nl.maatstaf.refusal.RefusalAssertions.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.maatstaf.access.Actor;
import nl.maatstaf.access.Role;
import nl.maatstaf.casefile.CaseFile;
import nl.maatstaf.casefile.HandOverCases;
import nl.maatstaf.casefile.HandOverCases.ChosenCase;
import nl.maatstaf.casefile.HandedOver;
import nl.maatstaf.casefile.StatusChange;
import nl.maatstaf.casefile.persistence.JpaCaseFiles;
import nl.maatstaf.casefile.service.BulkHandover.Outcome;
import nl.maatstaf.casefile.subject.CaseAssignment;
import nl.maatstaf.casefile.subject.OpenCase;
import nl.maatstaf.casefile.task.Task;
import nl.maatstaf.casefile.vocabulary.CaseRefusals;
import nl.maatstaf.casefile.vocabulary.CaseStatus;
import nl.maatstaf.database.OnEachDatabase;
import nl.maatstaf.database.TestDatabase;
import nl.maatstaf.refusal.Refusal;
import nl.maatstaf.refusal.RefusalType;
import nl.maatstaf.text.Reason;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What handing cases over to a colleague and giving them back promises, on either database. */
@OnEachDatabase
class HandoverContract {

    private Actor officer;
    private Actor colleague;
    private Actor third;

    private final TestDatabase database;

    HandoverContract(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void types_and_users() {
        CaseServices.installTypes(database);
        officer = CaseServices.official(database, Role.CASE_OFFICER, "behandelaar1");
        colleague = CaseServices.official(database, Role.CASE_OFFICER, "behandelaar2");
        third = CaseServices.official(database, Role.COORDINATOR, "coordinator1");
    }

    @Test
    void a_case_and_its_tasks_are_given_once_however_often_it_is_asked() {
        String number = openCase();
        long before = find(number).version();

        HandedOver made = give(number, "sleutel " + number).orElseThrow();
        Optional<HandedOver> again = give(number, "sleutel " + number);

        assertThat(again).isEmpty();
        assertThat(find(number).officerId()).contains(colleague.userId());
        assertThat(assignees(number)).containsOnly(Optional.of(colleague.userId()));
        assertThat(made.officerBefore()).isEqualTo(officer.userId());
        assertThat(made.version()).isEqualTo(find(number).version()).isGreaterThan(before);
        assertThat(edits(number)).isEqualTo(1);
    }

    @Test
    void what_was_given_is_given_back_to_whose_it_was_with_the_log_holding_both() {
        String number = openCase();
        as(officer, services -> {
            services.tasks.add(number, "Van niemand", CaseServices.TODAY, null, false, null);
            services.tasks.add(number, "Van een ander", CaseServices.TODAY, third.userId(), false, null);
        });
        List<Optional<UUID>> before = assignees(number);
        HandedOver made = give(number, null).orElseThrow();

        as(officer, services -> services.handovers.giveBack(made, null));

        assertThat(find(number).officerId()).contains(officer.userId());
        assertThat(assignees(number))
                .isEqualTo(before)
                .contains(Optional.empty(), Optional.of(officer.userId()), Optional.of(third.userId()));
        assertThat(edits(number)).isEqualTo(2);
    }

    @Test
    void what_changed_since_is_not_given_back() {
        String ofCase = openCase();
        String ofTask = openCase();
        String done = openCase();
        HandedOver changed = give(ofCase, null).orElseThrow();
        HandedOver taskChanged = give(ofTask, null).orElseThrow();
        HandedOver taskDone = give(done, null).orElseThrow();
        as(colleague, services -> {
            services.cases.changeStatus(ofCase, null, paused(), null);
            services.tasks.change(taskChanged.tasks().getFirst().id(), null, third.userId(), CaseServices.TODAY, null);
        });
        as(
                colleague,
                services -> services.tasks.complete(taskDone.tasks().getFirst().id(), null));

        assertThatThrownBy(() -> as(officer, services -> services.handovers.giveBack(changed, null)))
                .is(refused(CaseRefusals.CASE_CHANGED_MEANWHILE));
        assertThatThrownBy(() -> as(officer, services -> services.handovers.giveBack(taskChanged, null)))
                .is(refused(CaseRefusals.TASK_CHANGED_MEANWHILE));
        assertThatThrownBy(() -> as(officer, services -> services.handovers.giveBack(taskDone, null)))
                .is(refused(CaseRefusals.TASK_CHANGED_MEANWHILE));
        assertThat(List.of(ofCase, ofTask, done))
                .allSatisfy(number -> assertThat(find(number).officerId()).contains(colleague.userId()));
    }

    @Test
    void of_cases_handed_over_at_once_one_that_is_refused_stands_in_no_others_way() {
        String first = openCase();
        String stale = openCase();
        String theirs = openCase();
        String last = openCase();
        HandOverCases asked = asked(first, stale, "MW-1999-0001", theirs, last);
        as(officer, services -> services.cases.changeStatus(stale, null, paused(), null));
        give(theirs, null);

        List<Outcome> outcomes = bulk().give(seenNow(asked, theirs), "aanvraag " + first);

        assertThat(outcomes).extracting(Outcome::number).containsExactly(first, stale, "MW-1999-0001", theirs, last);
        assertThat(outcomes)
                .extracting(HandoverContract::reason)
                .containsExactly(
                        null,
                        CaseRefusals.CASE_CHANGED_MEANWHILE,
                        CaseRefusals.CASE_NOT_FOUND,
                        CaseRefusals.ALREADY_THEIR_CASE,
                        null);
        assertThat(find(last).officerId()).contains(colleague.userId());
        assertThat(find(stale).officerId()).contains(officer.userId());
    }

    @Test
    void a_request_sent_again_goes_on_where_it_was() {
        String done = openCase();
        String left = openCase();
        String key = "aanvraag " + done;
        bulk().give(asked(done), key);

        List<Outcome> outcomes = bulk().give(asked(done, left), key);

        assertThat(outcomes).extracting(HandoverContract::reason).containsOnlyNulls();
        assertThat(outcomes).extracting(outcome -> outcome.made() == null).containsExactly(true, false);
        assertThat(edits(done)).isEqualTo(1);
        assertThat(edits(left)).isEqualTo(1);
    }

    @Test
    void several_are_given_back_at_once_and_who_changed_since_says_so() {
        String back = openCase();
        String changed = openCase();
        List<HandedOver> made = bulk().give(asked(back, changed), "aanvraag " + back).stream()
                .map(Outcome::made)
                .toList();
        as(colleague, services -> services.cases.changeStatus(changed, null, paused(), null));

        List<Outcome> outcomes = bulk().giveBack(made, "terug " + back);

        assertThat(outcomes)
                .extracting(HandoverContract::reason)
                .containsExactly(null, CaseRefusals.CASE_CHANGED_MEANWHILE);
        assertThat(find(back).officerId()).contains(officer.userId());
        assertThat(find(changed).officerId()).contains(colleague.userId());
    }

    @Test
    void the_preview_says_of_each_case_what_will_happen_or_why_it_cannot_be() {
        String possible = openCase();
        String theirs = openCase();
        String error = openCase();
        String secret = openCase();
        give(theirs, null);
        as(officer, services -> {
            services.cases.changeStatus(error, null, status(CaseStatus.ENTERED_IN_ERROR), null);
            services.subjects.assign(secret, null, new CaseAssignment(third.userId(), Set.of(), true), null);
        });

        HandoverPreview preview = preview(colleague.userId(), possible, theirs, error, secret);

        assertThat(preview.possible()).isEqualTo(1);
        assertThat(preview.lines().getFirst()).satisfies(line -> {
            assertThat(line.officer()).isEqualTo("behandelaar1");
            assertThat(line.tasks()).isEqualTo(assignees(possible).size()).isPositive();
            assertThat(line.version()).isEqualTo(find(possible).version());
        });
        assertThat(preview.lines())
                .extracting(line -> Optional.ofNullable(line.refused()).map(Refusal::type))
                .containsExactly(
                        Optional.empty(),
                        Optional.of(CaseRefusals.ALREADY_THEIR_CASE),
                        Optional.of(CaseRefusals.CASE_ENTERED_IN_ERROR),
                        Optional.of(CaseRefusals.CASE_NOT_FOUND));
        assertThat(preview.lines().getLast().title()).isNull();
    }

    @Test
    void who_may_not_handle_such_cases_is_refused_before_and_when_giving() {
        Actor elsewhere = CaseServices.official(database, Role.CASE_OFFICER, "behandelaar3", "cluster6");
        String number = openCase();

        HandoverPreview preview = preview(elsewhere.userId(), number);

        assertThat(preview.lines())
                .singleElement()
                .satisfies(line -> assertThat(line.refused()).is(refused(CaseRefusals.COLLEAGUE_NOT_FOUND)));
        assertThatThrownBy(() ->
                        made(officer, services -> services.handovers.give(number, null, elsewhere.userId(), null)))
                .is(refused(CaseRefusals.COLLEAGUE_NOT_FOUND));
    }

    @Test
    void before_a_colleague_is_chosen_the_preview_says_what_there_is() {
        String number = openCase();

        assertThat(preview(null, number).lines()).singleElement().satisfies(line -> {
            assertThat(line.refused()).isNull();
            assertThat(line.title()).isEqualTo("Overdragen");
        });
    }

    @Test
    void more_cases_than_may_be_chosen_are_refused_before_they_are_read() {
        String[] many = IntStream.range(0, 101).mapToObj(i -> "MW-1999-" + i).toArray(String[]::new);

        assertThatThrownBy(() -> preview(null, many)).is(refused(CaseRefusals.TOO_MANY_CASES));
    }

    @Test
    void a_preview_takes_four_statements_for_one_case_and_for_many_and_three_before_a_colleague_is_chosen() {
        String one = openCase();
        String[] many = Stream.generate(this::openCase).limit(20).toArray(String[]::new);

        assertThat(statementsOfPreview(one)).isEqualTo(4);
        assertThat(statementsOfPreview(many)).isEqualTo(4);
        assertThat(database.statementsOf(() -> preview(null, many))).isEqualTo(3);
    }

    @Test
    void handing_a_case_over_takes_the_same_few_statements_however_many_tasks_go_along() {
        String few = openCase();
        String many = openCase();
        as(
                officer,
                services -> IntStream.range(0, 20)
                        .forEach(i -> services.tasks.add(
                                many, "taak " + i, CaseServices.TODAY, officer.userId(), false, null)));

        int withFew = database.statementsOf(() -> give(few, "sleutel " + few));
        int withMany = database.statementsOf(() -> give(many, "sleutel " + many));

        assertThat(withMany).isEqualTo(withFew).isLessThanOrEqualTo(20);
    }

    private int statementsOfPreview(String... numbers) {
        return database.statementsOf(() -> preview(colleague.userId(), numbers));
    }

    private HandoverPreview preview(UUID to, String... numbers) {
        return database.inTransaction(entities -> new HandoverQueries(
                        changes(entities), new JpaCaseFiles(entities), new ColleagueQueries(entities), entities)
                .preview(List.of(numbers), to));
    }

    private CaseChanges changes(EntityManager entities) {
        return new CaseServices(entities, officer).caseChanges;
    }

    /** Each case in a transaction of its own, as the container does. */
    private BulkHandover bulk() {
        return new BulkHandover(new HandoverService() {
            @Override
            public Optional<HandedOver> give(String number, Long seen, UUID to, String key) {
                return made(officer, services -> services.handovers.give(number, seen, to, key));
            }

            @Override
            public void giveBack(HandedOver handedOver, String key) {
                as(officer, services -> services.handovers.giveBack(handedOver, key));
            }
        });
    }

    private HandOverCases asked(String... numbers) {
        return new HandOverCases(
                Stream.of(numbers)
                        .map(number -> new ChosenCase(number, versionOf(number)))
                        .toList(),
                colleague.userId());
    }

    /** The same with the version that one of them has by now. */
    private HandOverCases seenNow(HandOverCases asked, String number) {
        return new HandOverCases(
                asked.cases().stream()
                        .map(one -> one.number().equals(number) ? new ChosenCase(number, versionOf(number)) : one)
                        .toList(),
                asked.colleague());
    }

    private Long versionOf(String number) {
        return database.inTransaction(entities ->
                new JpaCaseFiles(entities).find(number).map(CaseFile::version).orElse(1L));
    }

    private static RefusalType reason(Outcome outcome) {
        return outcome.refused() == null ? null : outcome.refused().type();
    }

    private Optional<HandedOver> give(String number, String key) {
        return made(officer, services -> services.handovers.give(number, null, colleague.userId(), key));
    }

    private static StatusChange paused() {
        return new StatusChange(
                CaseStatus.PAUSED, CaseServices.TODAY, new Reason("wacht"), null, CaseServices.TODAY.plusDays(30));
    }

    private static StatusChange status(CaseStatus status) {
        return new StatusChange(status, CaseServices.TODAY, new Reason("dubbel"), null, null);
    }

    private String openCase() {
        return made(
                officer,
                services -> services.cases.open(
                        new OpenCase(
                                "maatwerk",
                                subject("Overdragen").handledBy(new CaseAssignment(officer.userId(), Set.of(), false)),
                                CaseServices.TODAY),
                        null));
    }

    private void as(Actor actor, Consumer<CaseServices> action) {
        database.runInTransaction(entities -> action.accept(new CaseServices(entities, actor)));
    }

    private <T> T made(Actor actor, Function<CaseServices, T> action) {
        return database.inTransaction(entities -> action.apply(new CaseServices(entities, actor)));
    }

    private CaseFile find(String number) {
        return database.inTransaction(entities -> {
            CaseFile found = new JpaCaseFiles(entities).find(number).orElseThrow();
            found.teamWithOfficer();
            return found;
        });
    }

    private List<Optional<UUID>> assignees(String number) {
        return database.inTransaction(entities -> {
            JpaCaseFiles cases = new JpaCaseFiles(entities);
            return cases.openTasksOf(cases.find(number).orElseThrow().id()).stream()
                    .map(Task::assigneeId)
                    .toList();
        });
    }

    private long edits(String number) {
        return database.inTransaction(entities -> ((Number) entities.createNativeQuery(
                                "select count(*) from audit_event e join case_file c on e.subject_id = c.id"
                                        + " where c.number = ?1 and e.action = 'casefile.case-edited'")
                        .setParameter(1, number)
                        .getSingleResult())
                .longValue());
    }
}
