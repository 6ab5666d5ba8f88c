package nl.maatstaf.party;

import java.util.List;
import java.util.UUID;

/** All sites. */
public interface Sites {

    /** The sites of an organisation, by name. */
    List<Site> findByOrganisation(UUID organisationId);

    void add(Site site);
}
