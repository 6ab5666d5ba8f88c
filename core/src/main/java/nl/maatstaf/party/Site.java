package nl.maatstaf.party;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.maatstaf.text.SearchKey;
import nl.maatstaf.time.PartialDate;
import nl.maatstaf.time.TimeOrderedId;
import org.jspecify.annotations.Nullable;

/**
 * A place where an organisation produces.
 *
 * <p>The cluster it lies in and the programme it belongs to are kept apart: a waste incinerator is Cluster 6 by sector
 * and stands in another cluster.
 */
@Entity
@Table(name = "site")
public class Site {

    @Id
    private UUID id;

    @Column(name = "organisation_id", nullable = false)
    private UUID organisationId;

    @Column(name = "name", nullable = false, length = PartyName.MOST)
    private String name;

    @Column(name = "name_key", nullable = false, length = PartyName.MOST_KEY)
    private String nameKey;

    @Column(name = "place", nullable = false, length = PartyName.MOST)
    private String place;

    @Column(name = "place_key", nullable = false, length = PartyName.MOST_KEY)
    private String placeKey;

    @Column(name = "province", length = PartyName.MOST)
    private @Nullable String province;

    @Column(name = "latitude", precision = 9, scale = 6)
    private @Nullable BigDecimal latitude;

    @Column(name = "longitude", precision = 9, scale = 6)
    private @Nullable BigDecimal longitude;

    @Column(name = "cluster_code", length = 40)
    private @Nullable String clusterCode;

    @Column(name = "programme_code", length = 40)
    private @Nullable String programmeCode;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    protected Site() {}

    /**
     * A site of an organisation.
     *
     * @param clusterCode the cluster it lies in; none when outside all or not known
     * @param programmeCode the programme it belongs to
     */
    public Site(
            UUID organisationId,
            PartyName name,
            Location location,
            @Nullable String clusterCode,
            @Nullable String programmeCode) {
        this.id = TimeOrderedId.next();
        this.organisationId = organisationId;
        set(name);
        set(location, clusterCode, programmeCode);
    }

    /** That it was added, as it stands in the log. */
    public PartyEvent.SiteAdded added(LocalDate today) {
        return new PartyEvent.SiteAdded(id, PartialDate.on(today), values());
    }

    /** Sets where it is and what it belongs to; nothing happens when nothing changes. */
    public Optional<PartyEvent.SiteDescribed> describe(
            Location location, @Nullable String clusterCode, @Nullable String programmeCode, LocalDate today) {
        return change(new SiteDescription(new PartyName(name), location, clusterCode, programmeCode), today);
    }

    /** Sets what it is, its name included; nothing happens when nothing changes. */
    public Optional<PartyEvent.SiteDescribed> change(SiteDescription changed, LocalDate today) {
        Map<String, String> before = values();
        set(changed.name());
        set(changed.location(), changed.clusterCode(), changed.programmeCode());
        Map<String, String> after = values();
        return before.equals(after)
                ? Optional.empty()
                : Optional.of(new PartyEvent.SiteDescribed(id, PartialDate.on(today), before, after));
    }

    private void set(PartyName called) {
        this.name = called.text();
        this.nameKey = called.key().text();
    }

    private void set(Location location, @Nullable String clusterCode, @Nullable String programmeCode) {
        this.place = location.place();
        this.placeKey = SearchKey.of(place).cut(PartyName.MOST_KEY).text();
        this.province = location.province();
        this.latitude = location.latitude();
        this.longitude = location.longitude();
        this.clusterCode = clusterCode;
        this.programmeCode = programmeCode;
    }

    private Map<String, String> values() {
        return Map.of(
                "organisation", organisationId.toString(),
                "name", name,
                "place", place,
                "province", province == null ? "" : province,
                "latitude", latitude == null ? "" : latitude.toPlainString(),
                "longitude", longitude == null ? "" : longitude.toPlainString(),
                "cluster", clusterCode == null ? "" : clusterCode,
                "programme", programmeCode == null ? "" : programmeCode);
    }

    public UUID id() {
        return id;
    }

    public UUID organisationId() {
        return organisationId;
    }

    public String name() {
        return name;
    }

    public Location location() {
        return new Location(place, province, latitude, longitude);
    }

    public Optional<String> clusterCode() {
        return Optional.ofNullable(clusterCode);
    }

    public Optional<String> programmeCode() {
        return Optional.ofNullable(programmeCode);
    }

    public long version() {
        return version;
    }
}
