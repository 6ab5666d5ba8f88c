package nl.maatstaf.casefile.service;

class InMemorySafeWritesTest extends SafeWritesContract {

    private final CaseStore store = CaseStore.inMemory();

    @Override
    CaseStore store() {
        return store;
    }
}
