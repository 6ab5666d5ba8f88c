package nl.maatstaf.party.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.maatstaf.party.Organisation;
import nl.maatstaf.party.Organisations;
import nl.maatstaf.party.PartyName;
import nl.maatstaf.party.SearchKey;

/** Organisations in the database; a search by any number of names is one statement. */
@ApplicationScoped
public class JpaOrganisations implements Organisations {

    private EntityManager entities;

    protected JpaOrganisations() {}

    @Inject
    public JpaOrganisations(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Optional<Organisation> find(UUID id) {
        return Optional.ofNullable(entities.find(Organisation.class, id));
    }

    @Override
    public Optional<Organisation> findKnownAs(PartyName name) {
        return Optional.ofNullable(findKnownAs(List.of(name)).get(name.key()));
    }

    @Override
    public Map<SearchKey, Organisation> findKnownAs(Collection<PartyName> names) {
        Map<SearchKey, Organisation> found = new HashMap<>();
        List<String> keys =
                names.stream().map(name -> name.key().text()).distinct().toList();
        if (keys.isEmpty()) {
            return found;
        }
        entities.createQuery(
                        "select a.searchKey, o from Organisation o join o.aliases a where a.searchKey in :keys",
                        Object[].class)
                .setParameter("keys", keys)
                .getResultList()
                .forEach(row -> found.put(new SearchKey((String) row[0]), (Organisation) row[1]));
        return found;
    }

    @Override
    public void add(Organisation organisation) {
        entities.persist(organisation);
    }

    @Override
    public void flush() {
        entities.flush();
    }
}
