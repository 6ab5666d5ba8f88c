package nl.maatstaf.identity;

import java.util.Set;
import java.util.UUID;

/**
 * What decides who may see a case.
 *
 * @param programmeCode the programme it belongs to
 * @param confidential whether only its team may open it
 * @param teamMemberIds the users on its team, its officer among them
 * @param organisationIds the organisations that are a party
 */
public record CaseScope(
        String programmeCode, boolean confidential, Set<UUID> teamMemberIds, Set<UUID> organisationIds) {

    public CaseScope {
        teamMemberIds = Set.copyOf(teamMemberIds);
        organisationIds = Set.copyOf(organisationIds);
    }
}
