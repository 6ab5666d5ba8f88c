package nl.maatstaf.identity.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Finds the company a demo user acts for. */
@ApplicationScoped
public class CompanyByName {

    private EntityManager entities;

    protected CompanyByName() {}

    @Inject
    public CompanyByName(EntityManager entities) {
        this.entities = entities;
    }

    Optional<UUID> find(String name) {
        List<?> ids = entities.createNativeQuery("select id from organisation where name = ?1")
                .setParameter(1, name)
                .getResultList();
        return ids.stream().findFirst().map(id -> UUID.fromString(id.toString()));
    }
}
