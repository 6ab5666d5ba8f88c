package nl.maatstaf.audit.persistence;

import nl.maatstaf.database.TestDatabase;
import org.junit.jupiter.api.extension.RegisterExtension;

class H2AuditLogTest extends AuditLogContract {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.h2();

    @Override
    TestDatabase database() {
        return DATABASE;
    }
}
