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
import nl.maatstaf.database.RowQuery;
import nl.maatstaf.party.Organisation;
import nl.maatstaf.party.Organisations;
import nl.maatstaf.party.PartyName;
import nl.maatstaf.text.SearchKey;

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
        RowQuery.jpql(entities, """
                        select a.searchKey as search_key, organisation
                        from Organisation organisation join organisation.aliases a where a.searchKey in :keys
                        """)
                .with("keys", keys)
                .list(row -> Map.entry(
                        new SearchKey(row.text("search_key")), row.entity("organisation", Organisation.class)))
                .forEach(known -> found.put(known.getKey(), known.getValue()));
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
