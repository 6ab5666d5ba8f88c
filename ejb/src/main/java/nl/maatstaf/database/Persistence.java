package nl.maatstaf.database;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Hands the entity manager, which follows its caller's transaction, to every constructor that asks for it. */
@ApplicationScoped
public class Persistence {

    @PersistenceContext(unitName = "maatstaf")
    private EntityManager entities;

    @Produces
    EntityManager entities() {
        return entities;
    }

    @Produces
    UnitOfWork unitOfWork() {
        return entities::flush;
    }
}
