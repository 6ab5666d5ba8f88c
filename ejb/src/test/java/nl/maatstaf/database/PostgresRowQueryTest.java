package nl.maatstaf.database;

import org.junit.jupiter.api.extension.RegisterExtension;

class PostgresRowQueryTest extends RowQueryContract {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.postgres();

    @Override
    TestDatabase database() {
        return DATABASE;
    }
}
