package nl.maatstaf.exchange;

import nl.maatstaf.refusal.Refusal;

/** An import without any file. */
public class NoFileChosen extends Refusal {

    private static final long serialVersionUID = 1L;

    public NoFileChosen(String field) {
        super(field);
    }

    @Override
    public Kind kind() {
        return Kind.INVALID;
    }
}
