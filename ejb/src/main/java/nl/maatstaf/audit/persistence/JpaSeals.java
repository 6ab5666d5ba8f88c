package nl.maatstaf.audit.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import nl.maatstaf.audit.Seal;
import nl.maatstaf.audit.Seals;

/** Seals in the database. */
@ApplicationScoped
public class JpaSeals implements Seals {

    private EntityManager entities;

    protected JpaSeals() {}

    @Inject
    public JpaSeals(EntityManager entities) {
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
