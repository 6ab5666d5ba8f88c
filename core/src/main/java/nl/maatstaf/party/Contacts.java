package nl.maatstaf.party;

import java.util.List;
import java.util.UUID;

/** All contacts. */
public interface Contacts {

    /** The contacts at an organisation, by name. */
    List<Contact> findByOrganisation(UUID organisationId);

    void add(Contact contact);
}
