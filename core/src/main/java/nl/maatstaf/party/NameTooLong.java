package nl.maatstaf.party;

import nl.maatstaf.refusal.Refusal;

/** A name longer than there is room for. */
public class NameTooLong extends Refusal {

    private static final long serialVersionUID = 1L;

    public NameTooLong(String field, int most) {
        super(field, most);
    }

    @Override
    public Kind kind() {
        return Kind.INVALID;
    }
}
