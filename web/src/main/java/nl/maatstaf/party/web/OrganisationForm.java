package nl.maatstaf.party.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.maatstaf.party.OrganisationKind;
import nl.maatstaf.party.OrganisationProfile;
import nl.maatstaf.party.PartyName;
import nl.maatstaf.party.service.OrganisationCard;
import nl.maatstaf.party.service.PartyService;
import nl.maatstaf.shell.web.Messages;
import nl.maatstaf.shell.web.choice.Choice;
import org.jspecify.annotations.Nullable;

/** Adds an organisation, or says what one is: the form begins with what is known. */
@Named("organisationForm")
@RequestScoped
public class OrganisationForm {

    private PartyService parties;
    private ShowOrganisationPage page;
    private PartyRequest request;
    private Messages messages;

    private @Nullable String name;
    private @Nullable OrganisationKind kind;
    private @Nullable Choice parent;
    private @Nullable String place;
    private @Nullable String cluster;
    private @Nullable List<String> sectors;
    private boolean fictional;
    private boolean sent;

    protected OrganisationForm() {}

    @Inject
    public OrganisationForm(PartyService parties, ShowOrganisationPage page, PartyRequest request, Messages messages) {
        this.parties = parties;
        this.page = page;
        this.request = request;
        this.messages = messages;
    }

    public String add() {
        UUID added = parties.addOrganisation(PartyName.of(name), profile(), fictional, request.getKey());
        messages.done("party.done.added", PartyName.of(name).text());
        return OrganisationAddress.of(added);
    }

    public String describe() {
        parties.describe(request.getId(), request.getSeen(), profile(), request.getKey());
        messages.done("party.done.described");
        return request.getBack();
    }

    private OrganisationProfile profile() {
        UUID above = parent == null ? null : parent.id();
        return new OrganisationProfile(getKind(), above, place, cluster, Set.copyOf(getSectors()));
    }

    public OrganisationKind[] getKinds() {
        return OrganisationKind.values();
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    public OrganisationKind getKind() {
        return kind == null ? shown().map(OrganisationCard::kind).orElse(OrganisationKind.COMPANY) : kind;
    }

    /** The first that is set of what was sent: from then on nothing is taken from what is known. */
    public void setKind(OrganisationKind kind) {
        this.sent = true;
        this.kind = kind;
    }

    public @Nullable Choice getParent() {
        return sent
                ? parent
                : shown().map(OrganisationCard::parent)
                        .map(above -> new Choice(above.id(), above.name()))
                        .orElse(null);
    }

    public void setParent(@Nullable Choice parent) {
        this.parent = parent;
    }

    public @Nullable String getPlace() {
        return sent ? place : shown().map(OrganisationCard::place).orElse(null);
    }

    public void setPlace(@Nullable String place) {
        this.place = place;
    }

    public @Nullable String getCluster() {
        return sent ? cluster : shown().map(OrganisationCard::cluster).orElse(null);
    }

    public void setCluster(@Nullable String cluster) {
        this.cluster = cluster;
    }

    public List<String> getSectors() {
        return sectors == null ? shown().map(OrganisationCard::sectors).orElse(List.of()) : sectors;
    }

    public void setSectors(List<String> sectors) {
        this.sectors = List.copyOf(sectors);
    }

    public boolean isFictional() {
        return fictional;
    }

    public void setFictional(boolean fictional) {
        this.fictional = fictional;
    }

    private Optional<OrganisationCard> shown() {
        return request.isAboutOne() ? Optional.of(page.getCard()) : Optional.empty();
    }
}
