package nl.maatstaf.database;

import org.junit.jupiter.api.extension.RegisterExtension;

class H2RowQueryTest extends RowQueryContract {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.h2();

    @Override
    TestDatabase database() {
        return DATABASE;
    }
}
