package nl.maatstaf.party.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
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
    private @Nullable OrganisationCard card;

    protected ShowOrganisationPage() {}

    @Inject
    public ShowOrganisationPage(OrganisationDirectory directory, PartyRequest request, Messages messages) {
        this.directory = directory;
        this.request = request;
        this.messages = messages;
    }

    /** Reads the organisation; one that is not there becomes the 404 page. */
    public void open() {
        getCard();
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
