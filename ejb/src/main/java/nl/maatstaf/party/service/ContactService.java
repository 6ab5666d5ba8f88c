package nl.maatstaf.party.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import nl.maatstaf.delivery.service.RequestKeys;
import nl.maatstaf.identity.Right;
import nl.maatstaf.identity.service.Requires;
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
    private PartyDesk desk;
    private RequestKeys keys;
    private Now now;

    protected ContactService() {}

    @Inject
    public ContactService(Contacts contacts, PartyDesk desk, RequestKeys keys, Now now) {
        this.contacts = contacts;
        this.desk = desk;
        this.keys = keys;
        this.now = now;
    }

    /**
     * Adds a person.
     *
     * @return the contact, or what was added before with this key
     * @throws Refusal {@link PartyRefusals#ORGANISATION_NOT_FOUND} when there is no such organisation
     */
    @Requires(Right.EDIT_CASE)
    public UUID add(UUID organisationId, ContactDetails details, @Nullable String key) {
        Contact added = new Contact(desk.get(organisationId).id(), details);
        Optional<String> before = keys.claim(key, "addContact", added.id().toString(), organisationId);
        if (before.isPresent()) {
            return UUID.fromString(before.get());
        }
        contacts.add(added);
        desk.tell(added.added(now.today()));
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
    public void change(
            UUID organisationId, UUID id, @Nullable Long seen, ContactDetails details, @Nullable String key) {
        if (keys.isRepeated(key, "changeContact", id.toString(), organisationId)) {
            return;
        }
        take(organisationId, id, seen).change(details, now.today()).ifPresent(desk::tell);
    }

    /**
     * Removes a contact; of the person nothing is left.
     *
     * @param seen the version of the contact the caller looked at; none when the caller did not look
     * @throws Refusal {@link PartyRefusals#CONTACT_NOT_FOUND} when the organisation has no such contact
     * @throws Refusal {@link PartyRefusals#ORGANISATION_CHANGED_MEANWHILE} when the contact is of another version by now
     */
    @Requires(Right.EDIT_CASE)
    public void remove(UUID organisationId, UUID id, @Nullable Long seen, @Nullable String key) {
        if (keys.isRepeated(key, "removeContact", id.toString(), organisationId)) {
            return;
        }
        Contact contact = take(organisationId, id, seen);
        contacts.remove(contact);
        desk.tell(contact.removed(now.today()));
    }

    private Contact take(UUID organisationId, UUID id, @Nullable Long seen) {
        Contact contact = contacts.find(id)
                .filter(found -> found.organisationId().equals(organisationId))
                .orElseThrow(PartyRefusals.CONTACT_NOT_FOUND::with);
        PartyDesk.checkSeen(seen, contact.version());
        return contact;
    }
}
