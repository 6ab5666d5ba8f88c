package nl.maatstaf.party.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.maatstaf.party.Contact;
import nl.maatstaf.party.Contacts;
import nl.maatstaf.text.SearchKey;

/** Contacts in the database. */
@ApplicationScoped
public class JpaContacts implements Contacts {

    private EntityManager entities;

    protected JpaContacts() {}

    @Inject
    public JpaContacts(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public List<Contact> findByOrganisation(UUID organisationId) {
        return entities.createQuery("select c from Contact c where c.organisationId = :organisation", Contact.class)
                .setParameter("organisation", organisationId)
                .getResultStream()
                .sorted(Comparator.comparing(contact -> contact.details().name().text(), SearchKey.ORDER))
                .toList();
    }

    @Override
    public Optional<Contact> find(UUID id) {
        return Optional.ofNullable(entities.find(Contact.class, id));
    }

    @Override
    public void remove(Contact contact) {
        entities.remove(contact);
    }

    @Override
    public void add(Contact contact) {
        entities.persist(contact);
    }
}
