package nl.maatstaf.exchange.file;

import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import nl.maatstaf.exchange.row.Cell;
import nl.maatstaf.exchange.row.Row;
import nl.maatstaf.exchange.row.RowContent;
import nl.maatstaf.exchange.row.RowFlaw;
import nl.maatstaf.party.Location;
import nl.maatstaf.party.PartyName;
import nl.maatstaf.party.Province;
import nl.maatstaf.text.Limit;
import nl.maatstaf.text.Limits;
import org.jspecify.annotations.Nullable;

/**
 * A site.
 *
 * @param organisation a name its organisation goes by
 * @param place where it is
 * @param province one of {@link Province#NAMES}
 * @param latitude degrees north
 * @param longitude degrees east
 * @param cluster code of the cluster it lies in
 * @param programme code of the programme it belongs to
 */
public record SiteRow(
        PartyName organisation,
        PartyName name,
        String place,
        Cell<String> province,
        Cell<BigDecimal> latitude,
        Cell<BigDecimal> longitude,
        Cell<@Size(max = CodeRow.MOST) String> cluster,
        Cell<@Size(max = CodeRow.MOST) String> programme)
        implements RowContent {

    public static @Nullable SiteRow read(Row row) {
        PartyName organisation = row.name("organisation");
        PartyName name = row.name("name");
        Limits limits = Limits.of(Location.class);
        String place = row.required("place", limits.at("place"));
        Cell<String> province = province(row, limits.at("province"));
        Cell<BigDecimal> latitude = row.numbers().degrees("latitude");
        Cell<BigDecimal> longitude = row.numbers().degrees("longitude");
        row.accepted("place", () -> new Location(place, null, null, null));
        Cell<String> cluster = row.textCell("cluster", CodeRow.CODE);
        Cell<String> programme = row.textCell("programme", CodeRow.CODE);
        return row.isSound() && organisation != null && name != null
                ? new SiteRow(organisation, name, place, province, latitude, longitude, cluster, programme)
                : null;
    }

    /**
     * Where it is after this row.
     *
     * @param stored where it was; none for a new site
     */
    public Location over(@Nullable Location stored) {
        return new Location(
                place,
                province.over(stored == null ? null : stored.province()),
                latitude.over(stored == null ? null : stored.latitude()),
                longitude.over(stored == null ? null : stored.longitude()));
    }

    private static Cell<String> province(Row row, Limit limit) {
        Cell<String> written = row.textCell("province", limit);
        Cell<String> province = written.map(text -> Province.called(text).orElse(null));
        province.value().ifPresent(name -> row.means("province", name));
        if (province.isAbsent() && !written.isAbsent()) {
            row.flaw("province", RowFlaw.VALUE_NOT_ALLOWED, written.value().orElse(""), Province.listed());
        }
        return province;
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
