package nl.maatstaf.party;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.math.RoundingMode;
import nl.maatstaf.text.Limits;
import nl.maatstaf.text.SearchKey;
import nl.maatstaf.text.TypedText;
import org.jspecify.annotations.Nullable;

/**
 * Where a site is.
 *
 * @param place town or port area
 * @param province its province; the lists have room for no longer name
 * @param latitude degrees north (WGS 84), cut to six decimals; none when not known
 * @param longitude degrees east, likewise; both or neither
 */
public record Location(
        @Size(max = PartyName.MOST) String place,
        @Nullable @Size(max = 60) String province,
        @Nullable @DecimalMin("-90") @DecimalMax("90") BigDecimal latitude,
        @Nullable @DecimalMin("-180") @DecimalMax("180") BigDecimal longitude) {

    private static final int DECIMALS = 6;

    public Location {
        if (SearchKey.of(place).isEmpty()) {
            throw PartyRefusals.NAME_MISSING.at("place");
        }
        place = TypedText.line(place);
        province = TypedText.optionalLine(province);
        Limits.of(Location.class).check("place", place).check("province", province);
        latitude = within("latitude", latitude);
        longitude = within("longitude", longitude);
        if ((latitude == null) != (longitude == null)) {
            throw PartyRefusals.COORDINATES_INVALID.at(latitude == null ? "latitude" : "longitude");
        }
    }

    private static @Nullable BigDecimal within(String field, @Nullable BigDecimal degrees) {
        if (degrees == null) {
            return null;
        }
        if (!Limits.of(Location.class).at(field).allows(degrees)) {
            throw PartyRefusals.COORDINATES_INVALID.at(field);
        }
        return degrees.setScale(DECIMALS, RoundingMode.DOWN);
    }
}
