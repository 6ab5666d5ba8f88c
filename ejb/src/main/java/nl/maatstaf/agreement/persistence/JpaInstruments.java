package nl.maatstaf.agreement.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import nl.maatstaf.agreement.Instrument;
import nl.maatstaf.agreement.Instruments;

/** Instruments in the database. */
@ApplicationScoped
public class JpaInstruments implements Instruments {

    @PersistenceContext(unitName = "maatstaf")
    private EntityManager entities;

    @SuppressWarnings("NullAway.Init")
    protected JpaInstruments() {}

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
