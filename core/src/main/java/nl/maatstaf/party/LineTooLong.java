package nl.maatstaf.party;

import nl.maatstaf.refusal.Refusal;

/** A text longer than there is room for. */
public final class LineTooLong extends Refusal {

    private static final long serialVersionUID = 1L;

    public LineTooLong(String field, int most) {
        super(field, most);
    }

    @Override
    public Kind kind() {
        return Kind.INVALID;
    }
}
