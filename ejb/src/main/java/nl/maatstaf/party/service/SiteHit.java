package nl.maatstaf.party.service;

import java.util.UUID;

/**
 * A site that a search found.
 *
 * @param id its identifier
 * @param name its name
 * @param place where it is
 * @param organisation the name of the organisation that produces there
 */
public record SiteHit(UUID id, String name, String place, String organisation) {}
