package nl.maatstaf.party;

import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;
import nl.maatstaf.text.Limits;
import nl.maatstaf.text.TypedText;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an organisation beside its names.
 *
 * @param kind what it is to the programmes
 * @param parentId the organisation it belongs to
 * @param place the town it sits in
 * @param clusterCode the cluster it is counted under; none when it spans several
 * @param sectors codes of the sectors it works in
 */
public record OrganisationProfile(
        OrganisationKind kind,
        @Nullable UUID parentId,
        @Nullable @Size(max = PartyName.MOST) String place,
        @Nullable String clusterCode,
        Set<String> sectors) {

    public OrganisationProfile {
        place = TypedText.optionalLine(place);
        Limits.of(OrganisationProfile.class).check("place", place);
        sectors = Set.copyOf(sectors);
    }

    /** Nothing but what it is. */
    public static OrganisationProfile of(OrganisationKind kind) {
        return new OrganisationProfile(kind, null, null, null, Set.of());
    }
}
