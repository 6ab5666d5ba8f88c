package nl.maatstaf.audit.service;

import nl.maatstaf.database.TestDatabase;
import org.junit.jupiter.api.extension.RegisterExtension;

class H2AuditTest extends AuditContract {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.h2();

    @Override
    TestDatabase database() {
        return DATABASE;
    }
}
