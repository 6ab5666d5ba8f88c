package nl.maatstaf.party.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;
import nl.maatstaf.access.Right;
import nl.maatstaf.access.service.Requires;
import nl.maatstaf.delivery.service.ExpectedVersion;
import nl.maatstaf.delivery.service.Once;
import nl.maatstaf.party.Contact;
import nl.maatstaf.party.ContactDetails;
import nl.maatstaf.party.Contacts;
import nl.maatstaf.party.PartyRefusals;
import nl.maatstaf.refusal.Refusal;
import nl.maatstaf.time.service.Now;
import org.jspecify.annotations.Nullable;

/**
 * Adds, changes and removes the persons to turn to at an organisation. With a key a request acts once. What identifies a
 * person is kept in the table of contacts and nowhere else: not in the log, and not in the digest under a key.
 */
@Stateless
public class ContactService {

    private Contacts contacts;
    private OrganisationChanges organisationChanges;
    private Now now;

    protected ContactService() {}

    @Inject
    public ContactService(Contacts contacts, OrganisationChanges organisationChanges, Now now) {
        this.contacts = contacts;
        this.organisationChanges = organisationChanges;
        this.now = now;
    }

    /**
     * Adds a person.
     *
     * @return the contact, or what was added before with this key
     * @throws Refusal {@link PartyRefusals#ORGANISATION_NOT_FOUND} when there is no such organisation
     */
    @Requires(Right.EDIT_CASE)
    @Once
    public UUID add(UUID organisationId, ContactDetails details, @Nullable String key) {
        Contact added = new Contact(organisationChanges.get(organisationId).id(), details);
        contacts.add(added);
        organisationChanges.record(added.added(now.today()));
        return added.id();
    }

    /**
     * Sets right who a contact is or how to reach them.
     *
     * @param seen the version of the contact the caller looked at; none when the caller did not look
     * @throws Refusal {@link PartyRefusals#CONTACT_NOT_FOUND} when the organisation has no such contact
     * @throws Refusal {@link PartyRefusals#ORGANISATION_CHANGED_MEANWHILE} when the contact is of another version by now
     */
    @Requires(Right.EDIT_CASE)
    @Once
    public void change(
            UUID organisationId,
            UUID id,
            @ExpectedVersion @Nullable Long seen,
            ContactDetails details,
            @Nullable String key) {
        load(organisationId, id, seen).change(details, now.today()).ifPresent(organisationChanges::record);
    }

    /**
     * Removes a contact; of the person nothing is left.
     *
     * @param seen the version of the contact the caller looked at; none when the caller did not look
     * @throws Refusal {@link PartyRefusals#CONTACT_NOT_FOUND} when the organisation has no such contact
     * @throws Refusal {@link PartyRefusals#ORGANISATION_CHANGED_MEANWHILE} when the contact is of another version by now
     */
    @Requires(Right.EDIT_CASE)
    @Once
    public void remove(UUID organisationId, UUID id, @ExpectedVersion @Nullable Long seen, @Nullable String key) {
        Contact contact = load(organisationId, id, seen);
        contacts.remove(contact);
        organisationChanges.record(contact.removed(now.today()));
    }

    private Contact load(UUID organisationId, UUID id, @Nullable Long seen) {
        Contact contact = contacts.find(id)
                .filter(found -> found.organisationId().equals(organisationId))
                .orElseThrow(PartyRefusals.CONTACT_NOT_FOUND::with);
        OrganisationChanges.checkVersion(seen, contact.version());
        return contact;
    }
}
