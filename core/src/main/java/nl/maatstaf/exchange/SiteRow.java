package nl.maatstaf.exchange;

import java.math.BigDecimal;
import nl.maatstaf.party.Location;
import nl.maatstaf.party.PartyName;
import org.jspecify.annotations.Nullable;

/**
 * A site.
 *
 * @param organisation a name its organisation goes by
 * @param cluster code of the cluster it lies in
 * @param programme code of the programme it belongs to
 */
public record SiteRow(
        PartyName organisation,
        PartyName name,
        Location location,
        @Nullable String cluster,
        @Nullable String programme) {

    public static @Nullable SiteRow read(Row row) {
        PartyName organisation =
                row.accepted("organisation", () -> PartyName.of(row.required("organisation", PartyName.MOST)));
        PartyName name = row.accepted("name", () -> PartyName.of(row.required("name", PartyName.MOST)));
        String place = row.required("place", PartyName.MOST);
        String province = row.text("province", PartyName.MOST);
        BigDecimal latitude = row.number("latitude");
        BigDecimal longitude = row.number("longitude");
        Location location = row.accepted("place", () -> new Location(place, province, latitude, longitude));
        String cluster = row.text("cluster", PartyName.MOST);
        String programme = row.text("programme", PartyName.MOST);
        return row.isSound() && organisation != null && name != null && location != null
                ? new SiteRow(organisation, name, location, cluster, programme)
                : null;
    }

    /** What makes it this site and no other. */
    public String key() {
        return organisation.key() + " " + name.key();
    }
}
