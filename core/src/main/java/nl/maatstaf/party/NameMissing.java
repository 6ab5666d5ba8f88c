package nl.maatstaf.party;

import nl.maatstaf.refusal.Refusal;

/** A name without any letter or digit. */
public class NameMissing extends Refusal {

    private static final long serialVersionUID = 1L;

    public NameMissing(String field) {
        super(field);
    }

    @Override
    public Kind kind() {
        return Kind.INVALID;
    }
}
