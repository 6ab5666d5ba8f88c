package nl.maatstaf.casefile.service;

class InMemoryCaseFileServiceTest extends CaseFileServiceContract {

    private final CaseStore store = CaseStore.inMemory();

    @Override
    CaseStore store() {
        return store;
    }
}
