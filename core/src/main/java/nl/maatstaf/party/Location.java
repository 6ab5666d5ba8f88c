package nl.maatstaf.party;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where a site is.
 *
 * @param place town or port area
 * @param province its province
 * @param latitude degrees north (WGS 84), cut to six decimals; none when not known
 * @param longitude degrees east, likewise; both or neither
 */
public record Location(
        String place,
        @Nullable String province,
        @Nullable BigDecimal latitude,
        @Nullable BigDecimal longitude) {

    private static final BigDecimal MOST_NORTH = BigDecimal.valueOf(90);
    private static final BigDecimal MOST_EAST = BigDecimal.valueOf(180);
    private static final int DECIMALS = 6;

    /** The lists have room for a province of so many characters. */
    private static final int MOST_PROVINCE = 60;

    public Location {
        if (SearchKey.of(place).isEmpty()) {
            throw PartyRefusals.NAME_MISSING.at("place");
        }
        place = Objects.requireNonNull(ShortText.of("place", place, PartyName.MOST));
        province = ShortText.of("province", province, MOST_PROVINCE);
        latitude = within("latitude", latitude, MOST_NORTH);
        longitude = within("longitude", longitude, MOST_EAST);
        if ((latitude == null) != (longitude == null)) {
            throw PartyRefusals.COORDINATES_INVALID.at(latitude == null ? "latitude" : "longitude");
        }
    }

    private static @Nullable BigDecimal within(String field, @Nullable BigDecimal degrees, BigDecimal most) {
        if (degrees == null) {
            return null;
        }
        if (degrees.abs().compareTo(most) > 0) {
            throw PartyRefusals.COORDINATES_INVALID.at(field);
        }
        return degrees.setScale(DECIMALS, RoundingMode.DOWN);
    }
}
