package nl.maatstaf.party.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.maatstaf.party.Site;
import nl.maatstaf.party.Sites;

/** Sites in the database. */
@ApplicationScoped
public class JpaSites implements Sites {

    private EntityManager entities;

    protected JpaSites() {}

    @Inject
    public JpaSites(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Optional<Site> find(UUID id) {
        return Optional.ofNullable(entities.find(Site.class, id));
    }

    @Override
    public List<Site> findByOrganisation(UUID organisationId) {
        return entities.createQuery(
                        "select s from Site s where s.organisationId = :organisation order by s.nameKey", Site.class)
                .setParameter("organisation", organisationId)
                .getResultList();
    }

    @Override
    public void add(Site site) {
        entities.persist(site);
    }
}
