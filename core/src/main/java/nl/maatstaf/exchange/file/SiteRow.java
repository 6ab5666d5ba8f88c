package nl.maatstaf.exchange.file;

import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import nl.maatstaf.exchange.row.Row;
import nl.maatstaf.exchange.row.RowContent;
import nl.maatstaf.party.Location;
import nl.maatstaf.party.PartyName;
import nl.maatstaf.text.Limits;
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
        @Nullable @Size(max = CodeRow.MOST) String cluster,
        @Nullable @Size(max = CodeRow.MOST) String programme)
        implements RowContent {

    public static @Nullable SiteRow read(Row row) {
        PartyName organisation =
                row.accepted("organisation", () -> PartyName.of(row.required("organisation", PartyName.LIMIT)));
        PartyName name = row.accepted("name", () -> PartyName.of(row.required("name", PartyName.LIMIT)));
        Limits limits = Limits.of(Location.class);
        String place = row.required("place", limits.at("place"));
        String province = row.text("province", limits.at("province"));
        BigDecimal latitude = row.number("latitude");
        BigDecimal longitude = row.number("longitude");
        Location location = row.accepted("place", () -> new Location(place, province, latitude, longitude));
        String cluster = row.text("cluster", CodeRow.CODE);
        String programme = row.text("programme", CodeRow.CODE);
        return row.isSound() && organisation != null && name != null && location != null
                ? new SiteRow(organisation, name, location, cluster, programme)
                : null;
    }

    @Override
    public String key() {
        return organisation.key() + " " + name.key();
    }

    @Override
    public List<Object> about() {
        return List.of(name.text(), organisation.text());
    }

    @Override
    public List<PartyName> names() {
        return List.of(organisation);
    }
}
