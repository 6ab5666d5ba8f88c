package nl.maatstaf.party;

import nl.maatstaf.refusal.Refusal;

/** Another organisation already goes by that name. */
public class NameTaken extends Refusal {

    private static final long serialVersionUID = 1L;

    public NameTaken(String field, String name, String owner) {
        super(field, name, owner);
    }

    @Override
    public Kind kind() {
        return Kind.INVALID;
    }
}
