package nl.maatstaf.agreement.service;

import nl.maatstaf.casefile.service.CaseStore;

class InMemoryInstrumentServiceTest extends InstrumentServiceContract {

    private final CaseStore store = CaseStore.inMemory();

    @Override
    CaseStore store() {
        return store;
    }
}
