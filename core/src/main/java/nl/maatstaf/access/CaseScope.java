package nl.maatstaf.access;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What decides who may see a case, and whose names on it.
 *
 * @param programmeCode the programme it belongs to
 * @param confidential whether only its team may open it
 * @param enteredInError whether there should never have been such a case
 * @param contactId the official a company turns to, who handles the case; none when nobody does
 * @param teamMemberIds the users on its team, its officer among them
 * @param organisationIds the organisations that are a party
 */
public record CaseScope(
        String programmeCode,
        boolean confidential,
        boolean enteredInError,
        @Nullable UUID contactId,
        Set<UUID> teamMemberIds,
        Set<UUID> organisationIds) {

    public CaseScope {
        teamMemberIds = Set.copyOf(teamMemberIds);
        organisationIds = Set.copyOf(organisationIds);
    }
}
