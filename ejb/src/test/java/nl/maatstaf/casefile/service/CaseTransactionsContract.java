package nl.maatstaf.casefile.service;

import static nl.maatstaf.casefile.service.CaseServices.decision;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import nl.maatstaf.agreement.InstrumentKind;
import nl.maatstaf.casefile.CaseChangedMeanwhile;
import nl.maatstaf.casefile.CorrectStage;
import nl.maatstaf.casefile.evidence.Evidence;
import nl.maatstaf.casefile.subject.OpenCase;
import nl.maatstaf.database.OnEachDatabase;
import nl.maatstaf.database.TestDatabase;
import nl.maatstaf.time.PartialDate;
import nl.maatstaf.time.TimeOrderedId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the use cases of a case promise of a database: two at once, few statements, and the row of the lists. */
@OnEachDatabase
class CaseTransactionsContract {

    private Casework work;

    private final TestDatabase database;

    CaseTransactionsContract(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void an_officer_and_a_coordinator() {
        work = new Casework(new DatabaseCaseStore(database));
    }

    @Test
    void two_officers_pass_the_same_gate_at_once_and_one_gets_a_conflict() throws Exception {
        String number = work.open();
        work.makeReadyToLeaveExploration(number);
        long seen = work.find(number).version();

        List<Throwable> refused = atOnce(
                () -> work.asOfficer(services -> services.cases.passGate(number, seen, decision(), null)),
                () -> work.as(work.coordinator, services -> services.cases.passGate(number, seen, decision(), null)));

        assertThat(refused).singleElement().isInstanceOf(CaseChangedMeanwhile.class);
        assertThat(work.find(number).stageCode()).isEqualTo("eop");
        assertThat(work.find(number).stages()).hasSize(2);
    }

    @Test
    void a_request_sent_twice_at_once_with_the_same_key_acts_once() throws Exception {
        String key = TimeOrderedId.next().toString();
        OpenCase command = Casework.command("Dubbel " + key);

        List<Throwable> refused = atOnce(
                () -> work.asOfficer(services -> services.cases.open(command, key)),
                () -> work.asOfficer(services -> services.cases.open(command, key)));

        assertThat(refused).isEmpty();
        assertThat(text("select count(*) from case_file where title = ?1", "Dubbel " + key))
                .isEqualTo("1");
    }

    @Test
    void a_task_completed_twice_at_once_is_done_once() throws Exception {
        String number = work.open();
        UUID task = work.schemesCheck(number);

        atOnce(
                () -> work.asOfficer(services -> services.tasks.complete(task, null)),
                () -> work.as(work.coordinator, services -> services.tasks.complete(task, null)));

        assertThat(work.evidenceOf(number, Evidence.Kind.TASK)).hasSize(1);
        assertThat(work.log(number))
                .extracting(event -> event.type().code())
                .containsOnlyOnce("casefile.task-completed");
    }

    @Test
    void a_correction_sent_twice_at_once_with_the_same_key_acts_once() throws Exception {
        String number = work.open();
        String key = TimeOrderedId.next().toString();
        long seen = work.find(number).version();
        UUID opened = work.find(number).stages().getFirst().factId();
        Runnable correction = () -> work.asOfficer(services -> services.corrections.correctStage(
                number,
                seen,
                new CorrectStage(opened, PartialDate.in(2025), null),
                decision().reason(),
                key));

        List<Throwable> refused = atOnce(correction, correction);

        assertThat(refused).isEmpty();
        assertThat(work.log(number))
                .extracting(event -> event.type().code())
                .containsOnlyOnce("casefile.stage-corrected");
    }

    @Test
    void passing_a_gate_takes_at_most_thirteen_statements_and_completing_a_task_at_most_seven() {
        String number = work.open();
        work.makeReadyToLeaveExploration(number);
        UUID open = UUID.fromString(text(
                "select min(cast(t.id as varchar)) from case_task t join case_file c on c.id = t.case_id"
                        + " where c.number = ?1 and t.state = 'OPEN'",
                number));

        int completing = database.statementsOf(() -> work.asOfficer(services -> services.tasks.complete(open, null)));
        int passing = database.statementsOf(
                () -> work.asOfficer(services -> services.cases.passGate(number, null, decision(), "key-" + number)));

        assertThat(completing).as("beside authentication").isLessThanOrEqualTo(7);
        assertThat(passing).as("beside authentication").isLessThanOrEqualTo(13);
    }

    @Test
    void the_row_of_the_lists_shows_the_stage_and_what_was_signed_for() {
        String number = work.open();
        work.makeReadyToLeaveExploration(number);
        work.passGate(number);

        work.sign(number, InstrumentKind.EOP);

        assertThat(text(
                        "select concat(stage_code, ' ', cast(central_tonnes as integer), ' ', hardness)"
                                + " from worklist_item where number = ?1",
                        number))
                .isEqualTo("eop 365000 1");
    }

    private static List<Throwable> atOnce(Runnable... works) throws InterruptedException {
        try (ExecutorService threads = Executors.newFixedThreadPool(works.length)) {
            List<Future<?>> running =
                    Arrays.stream(works).<Future<?>>map(threads::submit).toList();
            threads.shutdown();
            assertThat(threads.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
            return running.stream()
                    .filter(one -> one.state() == Future.State.FAILED)
                    .map(Future::exceptionNow)
                    .toList();
        }
    }

    private String text(String sql, String parameter) {
        return database.inTransaction(entities -> entities.createNativeQuery(sql)
                .setParameter(1, parameter)
                .getSingleResult()
                .toString());
    }
}
