package nl.maatstaf.party.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import java.util.UUID;
import nl.maatstaf.party.ContactDetails;
import nl.maatstaf.party.PartyName;
import nl.maatstaf.party.service.ContactService;
import nl.maatstaf.party.service.OrganisationCard.ContactLine;
import nl.maatstaf.shell.web.Messages;
import org.jspecify.annotations.Nullable;

/** Adds a contact to an organisation, sets one right, or removes one. */
@Named("organisationContact")
@RequestScoped
public class ContactPage {

    private static final String FORM = "changeContactForm:";

    private ContactService contacts;
    private ShowOrganisationPage page;
    private PartyRequest request;
    private Messages messages;

    private @Nullable UUID contact;
    private @Nullable String name;
    private @Nullable String roleTitle;
    private @Nullable String email;
    private @Nullable String phone;

    protected ContactPage() {}

    @Inject
    public ContactPage(ContactService contacts, ShowOrganisationPage page, PartyRequest request, Messages messages) {
        this.contacts = contacts;
        this.page = page;
        this.request = request;
        this.messages = messages;
    }

    public String add() {
        contacts.add(request.getId(), details(), request.getKey());
        messages.done("party.done.contact");
        return request.again();
    }

    public String change() {
        UUID chosen = chosen();
        contacts.change(request.getId(), chosen, request.seenOf(chosen), details(), request.getKey());
        messages.done("party.done.contactChanged");
        return request.again();
    }

    public String remove() {
        UUID chosen = chosen();
        contacts.remove(request.getId(), chosen, request.seenOf(chosen), request.getKey());
        messages.done("party.done.contactRemoved");
        return request.again();
    }

    /** The contact as it is now, when a form about it was refused that was filled in before someone else changed it. */
    public @Nullable ContactLine getMeanwhile() {
        return page.getCard().contacts().stream()
                .filter(line -> line.id().equals(contact))
                .filter(line -> page.isOlder(request.seenOf(line.id()), line.version()))
                .findFirst()
                .orElse(null);
    }

    /** What the form is filled with to change a contact, as JSON by the identifiers of its inputs. */
    public String filling(ContactLine line) {
        return Json.createObjectBuilder()
                .add(FORM + "name", line.name())
                .add(FORM + "roleTitle", orEmpty(line.roleTitle()))
                .add(FORM + "email", orEmpty(line.email()))
                .add(FORM + "phone", orEmpty(line.phone()))
                .build()
                .toString();
    }

    private ContactDetails details() {
        return new ContactDetails(PartyName.of(name), roleTitle, email, phone);
    }

    private UUID chosen() {
        return contact == null ? new UUID(0, 0) : contact;
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    public @Nullable UUID getContact() {
        return contact;
    }

    public void setContact(@Nullable UUID contact) {
        this.contact = contact;
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    public @Nullable String getRoleTitle() {
        return roleTitle;
    }

    public void setRoleTitle(@Nullable String roleTitle) {
        this.roleTitle = roleTitle;
    }

    public @Nullable String getEmail() {
        return email;
    }

    public void setEmail(@Nullable String email) {
        this.email = email;
    }

    public @Nullable String getPhone() {
        return phone;
    }

    public void setPhone(@Nullable String phone) {
        this.phone = phone;
    }
}
