package nl.maatstaf.party.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.maatstaf.party.ContactDetails;
import nl.maatstaf.party.PartyName;
import nl.maatstaf.party.PartyRefusals;
import nl.maatstaf.party.service.ContactService;
import nl.maatstaf.party.service.OrganisationCard.ContactLine;
import nl.maatstaf.shell.web.Messages;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** Adds a contact to an organisation, sets one right, or removes one. */
@Named("organisationContact")
@RequestScoped
public class ContactPage {

    private ContactService contacts;
    private ShowOrganisationPage page;
    private PartyRequest request;
    private Messages messages;

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
        return request.getBack();
    }

    public String change() {
        contacts.change(request.getId(), request.item(), request.getSeenItem(), details(), request.getKey());
        messages.done("party.done.contactChanged");
        return request.getBack();
    }

    public String remove() {
        contacts.remove(request.getId(), request.item(), request.getSeenItem(), request.getKey());
        messages.done("party.done.contactRemoved");
        return request.getBack();
    }

    /** A form about a contact begins with what is known. */
    @PostConstruct
    void begin() {
        if (!Faces.isPostback() && !request.getItem().isEmpty()) {
            ContactLine line = getLine();
            name = line.name();
            roleTitle = line.roleTitle();
            email = line.email();
            phone = line.phone();
        }
    }

    /** The contact that the form is about; one that is not there becomes the 404 page. */
    public ContactLine getLine() {
        return page.getCard().contacts().stream()
                .filter(line -> line.id().equals(request.item()))
                .findFirst()
                .orElseThrow(PartyRefusals.ORGANISATION_NOT_FOUND::with);
    }

    /** The contact as it is now, when a form about it was refused that was filled in before someone else changed it. */
    public @Nullable ContactLine getMeanwhile() {
        return page.isOlder(request.getSeenItem(), getLine().version()) ? getLine() : null;
    }

    private ContactDetails details() {
        return new ContactDetails(PartyName.of(name), roleTitle, email, phone);
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
