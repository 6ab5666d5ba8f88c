package nl.maatstaf.agreement.persistence;

import nl.maatstaf.casefile.service.CaseStore;
import nl.maatstaf.database.TestDatabase;
import org.junit.jupiter.api.extension.RegisterExtension;

class PostgresInstrumentsTest extends InstrumentsContract {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.postgres();

    private final CaseStore store = CaseStore.on(DATABASE);

    @Override
    CaseStore store() {
        return store;
    }
}
