package nl.maatstaf.party;

import nl.maatstaf.refusal.Refusal;

/** An organisation cannot belong to itself, nor to one that belongs to it. */
public class OwnParent extends Refusal {

    private static final long serialVersionUID = 1L;

    public OwnParent(String field) {
        super(field);
    }

    @Override
    public Kind kind() {
        return Kind.INVALID;
    }
}
