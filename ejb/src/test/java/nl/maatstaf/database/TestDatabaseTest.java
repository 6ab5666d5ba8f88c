package nl.maatstaf.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import jakarta.persistence.EntityManager;
import nl.maatstaf.audit.AuditChain;
import nl.maatstaf.audit.Stream;
import org.eclipse.persistence.internal.weaving.PersistenceWeaved;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class TestDatabaseTest {

    @RegisterExtension
    static final TestDatabase H2 = TestDatabase.h2();

    @RegisterExtension
    static final TestDatabase POSTGRES = TestDatabase.postgres();

    @Test
    void weaves_entities_as_the_server_does() {
        assertThat(PersistenceWeaved.class).isAssignableFrom(AuditChain.class);
    }

    @Test
    void commits_what_was_done_and_rolls_back_what_failed() {
        commits_and_rolls_back(H2);
        commits_and_rolls_back(POSTGRES);
    }

    @Test
    void counts_statements() {
        assertThat(H2.statementsOf(() -> H2.runInTransaction(this::readTheTime)))
                .isEqualTo(1);
        assertThat(POSTGRES.statementsOf(() -> POSTGRES.runInTransaction(this::readTheTime)))
                .isEqualTo(1);
    }

    private void commits_and_rolls_back(TestDatabase database) {
        database.runInTransaction(entities -> entities.persist(new AuditChain(new Stream("kept"))));
        assertThatIllegalStateException()
                .isThrownBy(() -> database.runInTransaction(entities -> {
                    entities.persist(new AuditChain(new Stream("lost")));
                    entities.flush();
                    throw new IllegalStateException("no");
                }));

        database.runInTransaction(entities -> {
            assertThat(entities.find(AuditChain.class, "kept")).isNotNull();
            assertThat(entities.find(AuditChain.class, "lost")).isNull();
        });
    }

    private void readTheTime(EntityManager entities) {
        assertThat(entities.createNativeQuery("select current_timestamp").getSingleResult())
                .isNotNull();
    }
}
