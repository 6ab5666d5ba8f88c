package nl.maatstaf.agreement;

import java.util.Collection;
import nl.maatstaf.casefile.subject.CaseParty;
import nl.maatstaf.casefile.vocabulary.PartyKind;
import nl.maatstaf.party.Organisation;
import nl.maatstaf.party.OrganisationKind;
import nl.maatstaf.party.PartyName;

/** As which kind of party an organisation signs in a case: by what it is, and by whether the case is its own. */
public final class SigningCapacity {

    /** The ministry for which a state secretary signs. */
    public static final PartyName LIVING_ENVIRONMENT = new PartyName("IenW");

    private SigningCapacity() {}

    /** @param parties of the case; where none of them is its subject, any company signs for it */
    public static PartyKind of(Organisation organisation, Collection<CaseParty> parties) {
        boolean owned = parties.stream().anyMatch(party -> party.role() == CaseParty.Role.SUBJECT);
        boolean own = parties.contains(new CaseParty(organisation.id(), CaseParty.Role.SUBJECT));
        return of(organisation.profile().kind(), organisation.isKnownAs(LIVING_ENVIRONMENT), own || !owned);
    }

    /**
     * @param livingEnvironment whether it is the ministry of the living environment
     * @param subject whether the case is its own
     */
    public static PartyKind of(OrganisationKind kind, boolean livingEnvironment, boolean subject) {
        return switch (kind) {
            case MINISTRY -> livingEnvironment ? PartyKind.STATE_SECRETARY : PartyKind.MINISTER;
            case PROVINCE -> PartyKind.PROVINCE;
            default -> subject ? PartyKind.COMPANY : PartyKind.PARENT_COMPANY;
        };
    }
}
