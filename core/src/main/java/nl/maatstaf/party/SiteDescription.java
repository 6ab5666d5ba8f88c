package nl.maatstaf.party;

import org.jspecify.annotations.Nullable;

/**
 * What a site is.
 *
 * @param clusterCode the cluster it lies in; none when outside all or not known
 * @param programmeCode the programme it belongs to
 */
public record SiteDescription(
        PartyName name,
        Location location,
        @Nullable String clusterCode,
        @Nullable String programmeCode) {}
