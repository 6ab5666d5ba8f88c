package nl.maatstaf.party.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.maatstaf.access.AccessRefusals;
import nl.maatstaf.access.Right;
import nl.maatstaf.access.service.CurrentActor;
import nl.maatstaf.party.PartyRefusals;
import nl.maatstaf.party.service.OrganisationCard;
import nl.maatstaf.party.service.OrganisationDirectory;
import nl.maatstaf.shell.web.Messages;
import org.jspecify.annotations.Nullable;

/** The organisation that a page shows, as it is when the page is made. */
@Named("organisationPage")
@RequestScoped
public class ShowOrganisationPage {

    private OrganisationDirectory directory;
    private PartyRequest request;
    private Messages messages;
    private CurrentActor caller;
    private @Nullable OrganisationCard card;

    protected ShowOrganisationPage() {}

    @Inject
    public ShowOrganisationPage(
            OrganisationDirectory directory, PartyRequest request, Messages messages, CurrentActor caller) {
        this.directory = directory;
        this.request = request;
        this.messages = messages;
        this.caller = caller;
    }

    /** Reads the organisation; one that is not there becomes the 404 page, and so does what is no dialog about it. */
    public void open() {
        getCard();
        if (request.isAstray()) {
            throw PartyRefusals.ORGANISATION_NOT_FOUND.with();
        }
        request.dialog().map(OrganisationDialog::right).filter(this::isDenied).ifPresent(right -> {
            throw AccessRefusals.NOT_AUTHORISED.with(right);
        });
    }

    private boolean isDenied(Right right) {
        return !caller.get().may(right);
    }

    public OrganisationCard getCard() {
        if (card == null) {
            card = directory.get(request.getId());
        }
        return card;
    }

    /** Whether a form was refused that was filled in before someone else changed the organisation. */
    public boolean isChangedMeanwhile() {
        return isOlder(request.getSeen(), getCard().version());
    }

    boolean isOlder(@Nullable Long seen, long now) {
        return seen != null && seen != now && !messages.getErrors().isEmpty();
    }
}
