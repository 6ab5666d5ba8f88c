package nl.maatstaf.agreement.persistence;

import nl.maatstaf.casefile.service.CaseStore;

class InMemoryInstrumentsTest extends InstrumentsContract {

    private final CaseStore store = CaseStore.inMemory();

    @Override
    CaseStore store() {
        return store;
    }
}
