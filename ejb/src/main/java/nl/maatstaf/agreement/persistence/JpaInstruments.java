package nl.maatstaf.agreement.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import nl.maatstaf.agreement.Instrument;
import nl.maatstaf.agreement.Instruments;

/** Instruments in the database. */
@ApplicationScoped
public class JpaInstruments implements Instruments {

    private EntityManager entities;

    protected JpaInstruments() {}

    @Inject
    public JpaInstruments(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void add(Instrument instrument) {
        entities.persist(instrument);
    }

    @Override
    public List<Instrument> ofCase(UUID caseId) {
        return entities.createQuery(
                        "select i from Instrument i where i.caseId = :caseId order by i.id", Instrument.class)
                .setParameter("caseId", caseId)
                .getResultList();
    }

    @Override
    public void flush() {
        entities.flush();
    }
}
