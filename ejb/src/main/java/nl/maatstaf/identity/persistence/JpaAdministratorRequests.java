package nl.maatstaf.identity.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.maatstaf.identity.administration.AdministratorRequest;
import nl.maatstaf.identity.administration.AdministratorRequests;

/** Requests of administrators in the database. */
@ApplicationScoped
public class JpaAdministratorRequests implements AdministratorRequests {

    private EntityManager entities;

    protected JpaAdministratorRequests() {}

    @Inject
    public JpaAdministratorRequests(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Optional<AdministratorRequest> hold(UUID id) {
        return Optional.ofNullable(entities.find(AdministratorRequest.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public List<AdministratorRequest> findUndecided() {
        return entities.createQuery(
                        "select r from AdministratorRequest r where r.state = :open order by r.askedAt, r.id",
                        AdministratorRequest.class)
                .setParameter("open", AdministratorRequest.State.OPEN)
                .getResultList();
    }

    @Override
    public void add(AdministratorRequest request) {
        entities.persist(request);
    }
}
