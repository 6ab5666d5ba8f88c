package nl.maatstaf.agreement;

import nl.maatstaf.casefile.PartyKind;
import nl.maatstaf.refusal.Refusal;

/** A person, a function or a date is told of a party that is not named. */
public class PartyNameMissing extends Refusal {

    private static final long serialVersionUID = 1L;

    public PartyNameMissing(PartyKind party) {
        super("signatories", party);
    }

    @Override
    public Kind kind() {
        return Kind.INVALID;
    }
}
