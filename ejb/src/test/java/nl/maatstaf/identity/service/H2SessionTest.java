package nl.maatstaf.identity.service;

import nl.maatstaf.database.TestDatabase;
import org.junit.jupiter.api.extension.RegisterExtension;

class H2SessionTest extends SessionContract {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.h2();

    @Override
    TestDatabase database() {
        return DATABASE;
    }
}
