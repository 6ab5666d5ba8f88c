package nl.maatstaf.party.service;

import java.util.UUID;
import nl.maatstaf.party.OrganisationKind;
import org.jspecify.annotations.Nullable;

/**
 * An organisation that a search found.
 *
 * @param id its identifier
 * @param name its own name
 * @param foundBy the other name that was searched for; none when its own name was
 * @param former whether it was found by a name that was its own before
 * @param kind what it is
 * @param place where it sits
 * @param fictional an example outside all figures
 */
public record OrganisationHit(
        UUID id,
        String name,
        @Nullable String foundBy,
        boolean former,
        OrganisationKind kind,
        @Nullable String place,
        boolean fictional) {}
