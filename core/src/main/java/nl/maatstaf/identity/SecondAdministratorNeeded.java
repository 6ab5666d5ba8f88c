package nl.maatstaf.identity;

import nl.maatstaf.refusal.Refusal;

/** Nobody is made administrator, and no administrator gets another password, by one administrator alone. */
public final class SecondAdministratorNeeded extends Refusal {

    private static final long serialVersionUID = 1L;

    public SecondAdministratorNeeded() {
        super("roles");
    }

    @Override
    public Kind kind() {
        return Kind.NOT_NOW;
    }
}
