package nl.maatstaf.casefile;

import nl.maatstaf.refusal.Refusal;

/** There is no case of that number within the caller's scope. */
public class CaseNotFound extends Refusal {

    private static final long serialVersionUID = 1L;

    public CaseNotFound(String number) {
        super(null, number);
    }

    @Override
    public Kind kind() {
        return Kind.NOT_FOUND;
    }
}
