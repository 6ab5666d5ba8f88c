package nl.maatstaf.casefile.persistence;

import nl.maatstaf.casefile.service.CaseStore;

class InMemoryCaseFilesTest extends CaseFilesContract {

    private final CaseStore store = CaseStore.inMemory();

    @Override
    CaseStore store() {
        return store;
    }
}
