package nl.maatstaf.party;

import nl.maatstaf.refusal.Refusal;

/** A text that is no e-mail address. */
public class EmailInvalid extends Refusal {

    private static final long serialVersionUID = 1L;

    public EmailInvalid(String field) {
        super(field);
    }

    @Override
    public Kind kind() {
        return Kind.INVALID;
    }
}
