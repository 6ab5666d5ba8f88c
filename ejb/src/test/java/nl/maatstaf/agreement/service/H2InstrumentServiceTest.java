package nl.maatstaf.agreement.service;

import nl.maatstaf.casefile.service.CaseStore;
import nl.maatstaf.database.TestDatabase;
import org.junit.jupiter.api.extension.RegisterExtension;

class H2InstrumentServiceTest extends InstrumentServiceContract {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.h2();

    private final CaseStore store = CaseStore.on(DATABASE);

    @Override
    CaseStore store() {
        return store;
    }
}
