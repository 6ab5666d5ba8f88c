package nl.maatstaf.database;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * Whether the application can serve. Requests arrive only after every startup bean is done, so that the schema is
 * migrated and the demo portfolio loaded by then; what remains to ask is whether the database answers.
 */
@ApplicationScoped
public class Readiness {

    private static final int SECONDS_TO_ANSWER = 2;

    @Resource(lookup = SchemaMigration.DATA_SOURCE)
    private DataSource dataSource;

    /** Whether the database answers within two seconds. */
    public boolean isReady() {
        try (Connection connection = dataSource.getConnection()) {
            return connection.isValid(SECONDS_TO_ANSWER);
        } catch (SQLException e) {
            return false;
        }
    }
}
