package nl.maatstaf.casefile;

import nl.maatstaf.refusal.Refusal;

/** Somebody chosen for a case is not an official who may handle cases of its programme. */
public class ColleagueNotFound extends Refusal {

    private static final long serialVersionUID = 1L;

    public ColleagueNotFound() {
        super("officer");
    }

    @Override
    public Kind kind() {
        return Kind.INVALID;
    }
}
