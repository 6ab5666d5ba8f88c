package nl.maatstaf.party;

import nl.maatstaf.refusal.Refusal;

/** The organisation has no such contact. */
public final class ContactNotFound extends Refusal {

    private static final long serialVersionUID = 1L;

    public ContactNotFound() {
        super("contact");
    }

    @Override
    public Kind kind() {
        return Kind.INVALID;
    }
}
