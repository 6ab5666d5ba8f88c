package nl.maatstaf.party.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.maatstaf.party.Location;
import nl.maatstaf.party.PartyName;
import nl.maatstaf.party.PartyRefusals;
import nl.maatstaf.party.SiteDescription;
import nl.maatstaf.party.service.OrganisationCard.SiteLine;
import nl.maatstaf.party.service.SiteService;
import nl.maatstaf.shell.web.Formats;
import nl.maatstaf.shell.web.Messages;
import nl.maatstaf.text.BoundedParser;
import nl.maatstaf.text.SearchKey;
import nl.maatstaf.text.TypedText;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** Adds a site to an organisation, or sets right what one is. */
@Named("organisationSite")
@RequestScoped
public class SitePage {

    private SiteService sites;
    private ShowOrganisationPage page;
    private PartyRequest request;
    private PartyLabels words;
    private Formats formats;
    private Messages messages;

    private @Nullable String name;
    private @Nullable String place;
    private @Nullable String province;
    private @Nullable String latitude;
    private @Nullable String longitude;
    private @Nullable String cluster;
    private @Nullable String programme;

    protected SitePage() {}

    @Inject
    public SitePage(
            SiteService sites,
            ShowOrganisationPage page,
            PartyRequest request,
            PartyLabels words,
            Formats formats,
            Messages messages) {
        this.sites = sites;
        this.page = page;
        this.request = request;
        this.words = words;
        this.formats = formats;
        this.messages = messages;
    }

    public String add() {
        sites.add(request.getId(), described(), request.getKey());
        messages.done("party.done.site");
        return request.getBack();
    }

    public String change() {
        sites.change(request.getId(), request.item(), request.getSeenItem(), described(), request.getKey());
        messages.done("party.done.siteChanged");
        return request.getBack();
    }

    /** A form about a site begins with what is known. */
    @PostConstruct
    void begin() {
        if (!Faces.isPostback() && !request.getItem().isEmpty()) {
            SiteLine line = getLine();
            name = line.name();
            place = line.place();
            province = line.province();
            latitude = formats.exact(line.latitude());
            longitude = formats.exact(line.longitude());
            cluster = line.cluster();
            programme = line.programme();
        }
    }

    /** The site that the form is about; one that is not there becomes the 404 page. */
    public SiteLine getLine() {
        return page.getCard().sites().stream()
                .filter(line -> line.id().equals(request.item()))
                .findFirst()
                .orElseThrow(PartyRefusals.ORGANISATION_NOT_FOUND::with);
    }

    /** The site as it is now, when a form about it was refused that was filled in before someone else changed it. */
    public @Nullable SiteLine getMeanwhile() {
        return page.isOlder(request.getSeenItem(), getLine().version()) ? getLine() : null;
    }

    /** The provinces there are, and whatever else the sites of the organisation have for one. */
    public List<String> getProvinces() {
        Stream<String> own = page.getCard().sites().stream().flatMap(line -> Stream.ofNullable(line.province()));
        return Stream.concat(words.getProvinces().stream(), own)
                .distinct()
                .sorted(SearchKey.ORDER)
                .toList();
    }

    private SiteDescription described() {
        PartyName named = PartyName.of(name);
        Location location = new Location(
                place == null ? "" : place, province, degrees("latitude", latitude), degrees("longitude", longitude));
        return new SiteDescription(named, location, cluster, programme);
    }

    /** Degrees as people and maps write them: with a comma or a point. */
    private static @Nullable BigDecimal degrees(String field, @Nullable String typed) {
        String text = TypedText.optionalLine(typed);
        if (text == null) {
            return null;
        }
        return Optional.of(TypedText.code(text).replace(',', '.'))
                .filter(number -> number.matches("-?\\d{1,3}(\\.\\d{1,20})?"))
                .flatMap(BoundedParser::number)
                .orElseThrow(() -> PartyRefusals.COORDINATES_INVALID.at(field));
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    public @Nullable String getPlace() {
        return place;
    }

    public void setPlace(@Nullable String place) {
        this.place = place;
    }

    public @Nullable String getProvince() {
        return province;
    }

    public void setProvince(@Nullable String province) {
        this.province = province;
    }

    public @Nullable String getLatitude() {
        return latitude;
    }

    public void setLatitude(@Nullable String latitude) {
        this.latitude = latitude;
    }

    public @Nullable String getLongitude() {
        return longitude;
    }

    public void setLongitude(@Nullable String longitude) {
        this.longitude = longitude;
    }

    public @Nullable String getCluster() {
        return cluster;
    }

    public void setCluster(@Nullable String cluster) {
        this.cluster = cluster;
    }

    public @Nullable String getProgramme() {
        return programme;
    }

    public void setProgramme(@Nullable String programme) {
        this.programme = programme;
    }
}
