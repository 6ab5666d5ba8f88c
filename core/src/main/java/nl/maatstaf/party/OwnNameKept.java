package nl.maatstaf.party;

import nl.maatstaf.refusal.Refusal;

/** An organisation cannot lose the name it goes by. */
public final class OwnNameKept extends Refusal {

    private static final long serialVersionUID = 1L;

    public OwnNameKept(String name) {
        super("name", name);
    }

    @Override
    public Kind kind() {
        return Kind.INVALID;
    }
}
