package nl.maatstaf.party.service;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import nl.maatstaf.party.OrganisationKind;
import org.jspecify.annotations.Nullable;

/**
 * All that is known of an organisation.
 *
 * @param parent the organisation it belongs to
 * @param children those that belong to it, by name
 * @param cluster code of the cluster it is counted under
 * @param sectors codes of its sectors
 * @param aliases the other names it can be found by
 * @param formerNames those of its aliases that were its own name before
 * @param version to be handed back with a change
 */
public record OrganisationCard(
        UUID id,
        String name,
        OrganisationKind kind,
        @Nullable Relative parent,
        List<Relative> children,
        @Nullable String place,
        @Nullable String cluster,
        List<String> sectors,
        List<String> aliases,
        List<String> formerNames,
        List<SiteLine> sites,
        List<ContactLine> contacts,
        boolean fictional,
        long version) {

    /** An organisation it belongs to, or that belongs to it. */
    public record Relative(UUID id, String name) {}

    /** A site of it, with the codes of the cluster it lies in and of the programme it belongs to. */
    public record SiteLine(
            UUID id,
            String name,
            String place,
            @Nullable String province,
            @Nullable BigDecimal latitude,
            @Nullable BigDecimal longitude,
            @Nullable String cluster,
            @Nullable String programme,
            long version) {}

    /** A person to turn to. */
    public record ContactLine(
            UUID id,
            String name,
            @Nullable String roleTitle,
            @Nullable String email,
            @Nullable String phone,
            long version) {}
}
