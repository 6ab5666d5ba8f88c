package nl.maatstaf.party;

import nl.maatstaf.refusal.Refusal;

/** Degrees that are no place on earth, or one of the two without the other. */
public class CoordinatesInvalid extends Refusal {

    private static final long serialVersionUID = 1L;

    public CoordinatesInvalid(String field) {
        super(field);
    }

    @Override
    public Kind kind() {
        return Kind.INVALID;
    }
}
