package nl.maatstaf.party;

import nl.maatstaf.refusal.Refusal;

/** A text that is no telephone number. */
public final class PhoneInvalid extends Refusal {

    private static final long serialVersionUID = 1L;

    public PhoneInvalid(String field) {
        super(field);
    }

    @Override
    public Kind kind() {
        return Kind.INVALID;
    }
}
