package nl.maatstaf.agreement.service;

import nl.maatstaf.casefile.service.CaseStore;
import nl.maatstaf.database.TestDatabase;
import org.junit.jupiter.api.extension.RegisterExtension;

class PostgresInstrumentServiceTest extends InstrumentServiceContract {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.postgres();

    private final CaseStore store = CaseStore.on(DATABASE);

    @Override
    CaseStore store() {
        return store;
    }
}
