package nl.maatstaf.party.service;

import java.util.List;
import java.util.UUID;
import nl.maatstaf.party.OrganisationKind;
import org.jspecify.annotations.Nullable;

/**
 * A page of organisations, in the order of their names.
 *
 * @param after the key of the last of them, from which the next page goes on; none on the last page
 */
public record OrganisationList(
        List<Line> organisations, @Nullable String after) {

    /**
     * One of them.
     *
     * @param foundBy the other name that was searched for; none when its own name was, or nothing
     * @param former whether it was found by a name that was its own before
     * @param cluster code of the cluster it is counted under
     * @param sectors codes of its sectors, in order
     * @param sites how many sites it has
     */
    public record Line(
            UUID id,
            String name,
            @Nullable String foundBy,
            boolean former,
            OrganisationKind kind,
            @Nullable String place,
            @Nullable String cluster,
            List<String> sectors,
            int sites,
            boolean fictional) {}
}
