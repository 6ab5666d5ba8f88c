package nl.maatstaf.casefile.service;

import nl.maatstaf.database.TestDatabase;
import org.junit.jupiter.api.extension.RegisterExtension;

class PostgresSafeWritesTest extends SafeWritesContract {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.postgres();

    private final CaseStore store = CaseStore.on(DATABASE);

    @Override
    CaseStore store() {
        return store;
    }
}
