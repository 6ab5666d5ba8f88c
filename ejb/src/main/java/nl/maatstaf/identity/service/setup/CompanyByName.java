package nl.maatstaf.identity.service.setup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;
import nl.maatstaf.database.RowQuery;

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
        return RowQuery.sql(entities, "select id from organisation where name = :name")
                .with("name", name)
                .first(row -> row.id("id"));
    }
}
