package nl.maatstaf.agreement.persistence;

import java.util.List;
import java.util.UUID;
import nl.maatstaf.agreement.Instrument;
import nl.maatstaf.agreement.Instruments;
import nl.maatstaf.database.InMemoryStore;

/** Instruments in memory. */
public record InMemoryInstruments(InMemoryStore.Transaction transaction) implements Instruments {

    @Override
    public void add(Instrument instrument) {
        transaction.add(instrument);
    }

    @Override
    public List<Instrument> ofCase(UUID caseId) {
        return transaction
                .all(Instrument.class)
                .filter(instrument -> instrument.caseId().equals(caseId))
                .toList();
    }

    @Override
    public void flush() {
        transaction.flush();
    }
}
