package nl.maatstaf.tests.inside;

import static nl.maatstaf.refusal.RefusalAssertions.assertThatRefusal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import nl.maatstaf.casefile.CaseChangedMeanwhile;
import nl.maatstaf.casefile.CaseStatus;
import nl.maatstaf.casefile.GateNotSatisfied;
import nl.maatstaf.casefile.service.CaseFileService;
import nl.maatstaf.identity.IdentityRefusals;
import nl.maatstaf.identity.Role;
import nl.maatstaf.identity.service.UserService;
import nl.maatstaf.tests.server.InContainer;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a user asks for happens as a whole, with its line in the log, or not at all. */
@InContainer
class OneTransactionIT {

    @Inject
    private CaseFileService service;

    @Inject
    private SampleCases cases;

    @Inject
    private Colleagues colleagues;

    @Inject
    private UserService users;

    @Inject
    private UserTransaction transaction;

    @Resource(lookup = "java:app/jdbc/maatstaf")
    private DataSource database;

    @Deployment
    static EnterpriseArchive application() {
        return Deployments.application();
    }

    @BeforeEach
    void an_officer_calls() {
        colleagues.nowCalls(Role.CASE_OFFICER);
    }

    @Test
    void a_refusal_reaches_the_caller_as_itself() {
        String number = cases.open();

        assertThatExceptionOfType(GateNotSatisfied.class)
                .isThrownBy(() -> passGate(number, null))
                .satisfies(refusal -> assertThat(refusal.missing()).hasSize(3));
    }

    @Test
    void what_was_refused_may_be_asked_again_with_the_same_key() {
        String number = cases.open();
        String key = UUID.randomUUID().toString();
        assertThatExceptionOfType(GateNotSatisfied.class).isThrownBy(() -> passGate(number, key));
        cases.satisfyFirstGate(number);

        passGate(number, key);

        assertThat(cases.get(number).stageCode()).isEqualTo("talks");
    }

    @Test
    void a_refusal_undoes_what_was_done_before_it() throws Exception {
        String number = cases.open();

        transaction.begin();
        service.changeStatus(number, null, SampleCases.pause(), null);
        assertThatExceptionOfType(CaseChangedMeanwhile.class)
                .isThrownBy(() -> service.passGate(number, -1L, SampleCases.decision(), null));
        assertThat(transaction.getStatus()).isEqualTo(Status.STATUS_MARKED_ROLLBACK);
        transaction.rollback();

        assertThat(cases.get(number).status()).isEqualTo(CaseStatus.ACTIVE);
    }

    @Test
    void the_log_tells_what_was_done_and_not_what_was_undone() throws Exception {
        String number = cases.open();

        transaction.begin();
        service.changeStatus(number, null, SampleCases.pause(), null);
        assertThat(cases.logged(number)).contains("casefile.status-changed");
        transaction.rollback();
        assertThat(cases.get(number).status()).isEqualTo(CaseStatus.ACTIVE);
        assertThat(cases.logged(number)).doesNotContain("casefile.status-changed");

        service.changeStatus(number, null, SampleCases.pause(), null);
        assertThat(cases.get(number).status()).isEqualTo(CaseStatus.PAUSED);
        assertThat(cases.logged(number)).containsOnlyOnce("casefile.status-changed");
    }

    @Test
    void without_its_line_in_the_log_nothing_is_done() throws Exception {
        String number = cases.open();
        takeNextPlaceInTheLog(cases.get(number).id());

        assertThatExceptionOfType(EJBException.class)
                .isThrownBy(() -> service.changeStatus(number, null, SampleCases.pause(), null))
                .havingRootCause()
                .satisfies(refused -> assertThat(refused).message().containsIgnoringCase("uq_audit_event_sequence"));

        assertThat(cases.get(number).status()).isEqualTo(CaseStatus.ACTIVE);
    }

    @Test
    void who_has_no_right_to_it_is_refused() {
        String number = cases.openAtAnOpenGate();

        colleagues.nowCalls(Role.READER);
        assertThatRefusal(IdentityRefusals.NOT_AUTHORISED).isThrownBy(() -> passGate(number, null));
        assertThatRefusal(IdentityRefusals.NOT_AUTHORISED).isThrownBy(cases::open);

        assertThat(cases.get(number).stageCode()).isEqualTo("exploration");
    }

    @Test
    void a_wrong_current_password_is_in_the_log_although_what_was_asked_is_refused() throws Exception {
        int before = logged("identity.password-check-failed");

        transaction.begin();
        assertThatRefusal(IdentityRefusals.WRONG_PASSWORD)
                .isThrownBy(() -> users.changePassword("fout", "paars fiets regent zelden"));
        assertThat(transaction.getStatus()).isEqualTo(Status.STATUS_MARKED_ROLLBACK);
        transaction.rollback();

        assertThat(logged("identity.password-check-failed")).isEqualTo(before + 1);
    }

    private int logged(String action) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(
                        "select count(*) from audit_event where stream = 'logins' and action = ?")) {
            statement.setString(1, action);
            try (ResultSet found = statement.executeQuery()) {
                found.next();
                return found.getInt(1);
            }
        }
    }

    private void passGate(String number, String key) {
        service.passGate(number, null, SampleCases.decision(), key);
    }

    /** Leaves no room for the next event of a case: its place in the chain is unique. */
    private void takeNextPlaceInTheLog(UUID caseId) throws SQLException {
        String sql = "insert into audit_event (id, stream, sequence, recorded_at, occurred_on, occurred_precision,"
                + " actor_id, actor_name, origin, subject_type, subject_id, action, reason, shared, payload,"
                + " payload_digest, previous_hash, hash)"
                + " select subject_id, stream, sequence + 1, recorded_at, occurred_on, occurred_precision,"
                + " actor_id, actor_name, origin, subject_type, subject_id, action, reason, shared, payload,"
                + " payload_digest, previous_hash, hash from audit_event e"
                + " where stream = ? and sequence = (select last_sequence from audit_chain c where c.stream = e.stream)";
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, "case:" + caseId);
            assertThat(statement.executeUpdate()).isEqualTo(1);
        }
    }
}
