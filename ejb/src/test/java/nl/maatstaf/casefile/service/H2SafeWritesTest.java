package nl.maatstaf.casefile.service;

import nl.maatstaf.database.TestDatabase;
import org.junit.jupiter.api.extension.RegisterExtension;

class H2SafeWritesTest extends SafeWritesContract {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.h2();

    private final CaseStore store = CaseStore.on(DATABASE);

    @Override
    CaseStore store() {
        return store;
    }
}
