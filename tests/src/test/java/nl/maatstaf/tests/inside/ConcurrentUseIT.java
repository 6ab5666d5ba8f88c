package nl.maatstaf.tests.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Future;
import nl.maatstaf.access.Actor;
import nl.maatstaf.access.Role;
import nl.maatstaf.casefile.CaseChangedMeanwhile;
import nl.maatstaf.casefile.CaseFiles;
import nl.maatstaf.casefile.service.CaseFileService;
import nl.maatstaf.tests.server.InContainer;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;

/** Two officers who work on the same case at the same time, and one who sends a form twice. */
@InContainer
class ConcurrentUseIT {

    private static final int ROUNDS = 10;

    @Inject
    private CaseFileService service;

    @Inject
    private CaseFiles files;

    @Inject
    private SampleCases cases;

    @Inject
    private Colleagues colleagues;

    @Inject
    private UserTransaction transaction;

    @Resource
    private ManagedExecutorService threads;

    @Deployment
    static EnterpriseArchive application() {
        return Deployments.application();
    }

    @Test
    void of_two_who_pass_the_same_gate_at_once_one_succeeds_and_the_other_gets_a_conflict() throws Exception {
        Actor one = colleagues.get(Role.CASE_OFFICER);
        Actor other = colleagues.nowCalls(Role.COORDINATOR);
        for (int round = 0; round < ROUNDS; round++) {
            String number = cases.openAtAnOpenGate();
            long seen = cases.version(number);
            CyclicBarrier both = new CyclicBarrier(2);

            Future<String> first = threads.submit(() -> colleagues.as(one, () -> passTogether(number, seen, both)));
            Future<String> second = threads.submit(() -> colleagues.as(other, () -> passTogether(number, seen, both)));

            assertThat(List.of(first.get(), second.get())).containsExactlyInAnyOrder("passed", "changed meanwhile");
            assertThat(cases.get(number).stageCode()).isEqualTo("talks");
            assertThat(cases.logged(number)).containsOnlyOnce("casefile.gate-passed");
        }
    }

    @Test
    void a_case_read_before_the_other_committed_is_a_conflict_as_well() throws Exception {
        Actor one = colleagues.get(Role.CASE_OFFICER);
        colleagues.nowCalls(Role.COORDINATOR);
        String number = cases.openAtAnOpenGate();
        long seen = cases.version(number);

        transaction.begin();
        files.find(number);
        threads.submit(() -> colleagues.as(one, () -> passGate(number, seen))).get();

        assertThatExceptionOfType(CaseChangedMeanwhile.class).isThrownBy(() -> passGate(number, seen));
        transaction.rollback();
        assertThat(cases.logged(number)).containsOnlyOnce("casefile.gate-passed");
    }

    @Test
    void of_two_forms_with_the_same_key_at_once_one_acts_and_both_get_its_result() throws Exception {
        Actor officer = colleagues.nowCalls(Role.CASE_OFFICER);
        for (int round = 0; round < ROUNDS; round++) {
            String key = UUID.randomUUID().toString();
            CyclicBarrier both = new CyclicBarrier(2);

            Future<String> first = threads.submit(() -> colleagues.as(officer, () -> openTogether(key, both)));
            Future<String> second = threads.submit(() -> colleagues.as(officer, () -> openTogether(key, both)));

            assertThat(first.get()).isEqualTo(second.get());
            assertThat(cases.logged(first.get())).containsOnlyOnce("casefile.case-opened");
        }
    }

    private String openTogether(String key, CyclicBarrier both) throws Exception {
        both.await();
        return cases.open(key);
    }

    private String passGate(String number, long seen) {
        service.passGate(number, seen, SampleCases.decision(), null);
        return "passed";
    }

    private String passTogether(String number, long seen, CyclicBarrier both) throws Exception {
        both.await();
        try {
            return passGate(number, seen);
        } catch (CaseChangedMeanwhile conflict) {
            return "changed meanwhile";
        }
    }
}
