package nl.maatstaf.audit.persistence;

import nl.maatstaf.database.TestDatabase;
import org.junit.jupiter.api.extension.RegisterExtension;

class PostgresAuditLogTest extends AuditLogContract {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.postgres();

    @Override
    TestDatabase database() {
        return DATABASE;
    }
}
