package nl.maatstaf.identity.service.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.time.Clock;
import nl.maatstaf.audit.InMemoryAuditLog;
import nl.maatstaf.database.TestDatabase;
import nl.maatstaf.identity.AppUsers;
import nl.maatstaf.identity.persistence.Repositories;
import nl.maatstaf.time.service.Now;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class DemoStartTest {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.h2();

    private final Now now = new Now(Clock.systemUTC());
    private final InMemoryAuditLog log = new InMemoryAuditLog();

    @Test
    void a_database_that_began_without_demo_data_never_gets_them(@TempDir Path home) {
        DATABASE.runInTransaction(
                entities -> new FirstAdministrator(users(entities), log, now, false, home.toString()).create());

        assertThatThrownBy(() -> DATABASE.runInTransaction(
                        entities -> demo(entities, home).start()))
                .hasMessage("this is not a demo database; set MAATSTAF_DEMO=false");

        boolean isThere = DATABASE.inTransaction(
                entities -> users(entities).findByUsername("behandelaar").isPresent());
        assertThat(isThere).isFalse();
        assertThat(home.resolve("demo-access.txt")).doesNotExist();
    }

    private DemoUsers demo(EntityManager entities, Path home) {
        return new DemoUsers(
                users(entities),
                Repositories.tokens(entities),
                new CompanyByName(entities),
                log,
                now,
                true,
                home.toString());
    }

    private static AppUsers users(EntityManager entities) {
        return Repositories.users(entities);
    }
}
