package nl.maatstaf.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class IntegrityTest {

    @Test
    void a_name_taken_by_someone_else_at_the_same_moment_is_no_fault_of_ours() {
        Throwable taken = new IllegalStateException(new SQLException("uq_organisation_alias", "23505"));

        assertThat(Integrity.isViolated(taken)).isTrue();
    }

    @Test
    void a_database_that_is_gone_is() {
        assertThat(Integrity.isViolated(new IllegalStateException(new SQLException("gone", "08006"))))
                .isFalse();
        assertThat(Integrity.isViolated(new IllegalStateException())).isFalse();
    }
}
