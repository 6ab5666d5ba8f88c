package nl.maatstaf.audit.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import nl.maatstaf.audit.Seal;
import nl.maatstaf.audit.Seals;

/** Seals in the database. */
@ApplicationScoped
public class JpaSeals implements Seals {

    @PersistenceContext(unitName = "maatstaf")
    private EntityManager entities;

    @SuppressWarnings("NullAway.Init")
    protected JpaSeals() {}

    JpaSeals(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Optional<Seal> findNewest() {
        return entities.createQuery(
                        "select s from Seal s where s.number = (select max(n.number) from Seal n)", Seal.class)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<Seal> find(long number) {
        return Optional.ofNullable(entities.find(Seal.class, number));
    }

    @Override
    public void add(Seal seal) {
        entities.persist(seal);
    }
}
