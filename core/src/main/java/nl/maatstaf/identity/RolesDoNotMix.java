package nl.maatstaf.identity;

import nl.maatstaf.refusal.Refusal;

/** A user needs at least one role, and a company's roles do not go together with others. */
public final class RolesDoNotMix extends Refusal {

    private static final long serialVersionUID = 1L;

    public RolesDoNotMix() {
        super("roles");
    }

    @Override
    public Kind kind() {
        return Kind.INVALID;
    }
}
