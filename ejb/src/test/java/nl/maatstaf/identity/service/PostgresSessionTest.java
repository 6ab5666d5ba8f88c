package nl.maatstaf.identity.service;

import nl.maatstaf.database.TestDatabase;
import org.junit.jupiter.api.extension.RegisterExtension;

class PostgresSessionTest extends SessionContract {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.postgres();

    @Override
    TestDatabase database() {
        return DATABASE;
    }
}
