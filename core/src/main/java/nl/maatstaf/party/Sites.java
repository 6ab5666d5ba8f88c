package nl.maatstaf.party;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All sites. */
public interface Sites {

    Optional<Site> find(UUID id);

    /** The sites of an organisation, by name. */
    List<Site> findByOrganisation(UUID organisationId);

    void add(Site site);
}
