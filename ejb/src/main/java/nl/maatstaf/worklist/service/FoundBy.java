package nl.maatstaf.worklist.service;

import nl.maatstaf.party.AliasKind;

/**
 * The name by which a search found a case, where that is another than its row shows.
 *
 * @param name as it stands with the organisation
 * @param kind what that name is to it
 * @param organisation the own name of the organisation that goes by it, which takes part in the case
 */
public record FoundBy(String name, AliasKind kind, String organisation) {}
