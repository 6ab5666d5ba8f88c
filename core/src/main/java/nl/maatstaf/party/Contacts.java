package nl.maatstaf.party;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All contacts. */
public interface Contacts {

    /** The contacts at an organisation, by name. */
    List<Contact> findByOrganisation(UUID organisationId);

    Optional<Contact> find(UUID id);

    void add(Contact contact);

    /** Removes a person: nothing of them is left. */
    void remove(Contact contact);
}
