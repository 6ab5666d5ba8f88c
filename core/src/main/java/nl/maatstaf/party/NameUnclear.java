package nl.maatstaf.party;

import nl.maatstaf.refusal.Refusal;

/** Several organisations have the text in their name; what was found is listed. */
public final class NameUnclear extends Refusal {

    private static final long serialVersionUID = 1L;

    public NameUnclear(String name, String found) {
        super("organisations", name, found);
    }

    @Override
    public Kind kind() {
        return Kind.INVALID;
    }
}
