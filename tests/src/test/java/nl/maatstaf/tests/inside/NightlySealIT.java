package nl.maatstaf.tests.inside;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import nl.maatstaf.access.Role;
import nl.maatstaf.audit.service.AuditReport;
import nl.maatstaf.audit.service.AuditService;
import nl.maatstaf.tests.server.InContainer;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;

/** What happens by the clock, with nobody there to ask for it. */
@InContainer
class NightlySealIT {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration POLL = Duration.ofMillis(100);

    @Inject
    private AuditService audit;

    @Inject
    private SampleCases cases;

    @Inject
    private Colleagues colleagues;

    @Resource(lookup = "java:app/jdbc/maatstaf")
    private DataSource database;

    @Deployment
    static EnterpriseArchive application() {
        return Deployments.applicationByNight();
    }

    @Test
    void at_night_the_log_is_sealed() throws SQLException {
        colleagues.get(Role.AUDITOR); // who is made later is sealed while the log is verified
        colleagues.nowCalls(Role.CASE_OFFICER);
        UUID newCase = cases.get(cases.open()).id();

        awaitSealOf(newCase);

        colleagues.nowCalls(Role.AUDITOR);
        AuditReport report = audit.verify();
        assertThat(report.isWhole()).isTrue();
        assertThat(report.seals()).isPositive();
    }

    private void awaitSealOf(UUID caseId) throws SQLException {
        Instant until = Instant.now().plus(PATIENCE);
        while (!isSealed(caseId)) {
            assertThat(Instant.now()).as("still not sealed").isBefore(until);
            LockSupport.parkNanos(POLL.toNanos());
        }
    }

    private boolean isSealed(UUID caseId) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement("select 1 from audit_seal_head where stream = ?")) {
            statement.setString(1, "case:" + caseId);
            try (ResultSet found = statement.executeQuery()) {
                return found.next();
            }
        }
    }
}
