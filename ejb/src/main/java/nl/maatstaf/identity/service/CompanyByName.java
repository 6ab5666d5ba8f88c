package nl.maatstaf.identity.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Finds the company a demo user acts for. */
@ApplicationScoped
public class CompanyByName {

    @PersistenceContext(unitName = "maatstaf")
    private EntityManager entities;

    @SuppressWarnings("NullAway.Init")
    protected CompanyByName() {}

    CompanyByName(EntityManager entities) {
        this.entities = entities;
    }

    Optional<UUID> find(String name) {
        List<?> ids = entities.createNativeQuery("select id from organisation where name = ?1")
                .setParameter(1, name)
                .getResultList();
        return ids.stream().findFirst().map(id -> UUID.fromString(id.toString()));
    }
}
