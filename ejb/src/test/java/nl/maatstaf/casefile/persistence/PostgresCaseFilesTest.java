package nl.maatstaf.casefile.persistence;

import nl.maatstaf.casefile.service.CaseStore;
import nl.maatstaf.database.TestDatabase;
import org.junit.jupiter.api.extension.RegisterExtension;

class PostgresCaseFilesTest extends CaseFilesContract {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.postgres();

    private final CaseStore store = CaseStore.on(DATABASE);

    @Override
    CaseStore store() {
        return store;
    }
}
