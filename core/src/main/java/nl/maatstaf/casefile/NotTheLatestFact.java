package nl.maatstaf.casefile;

import nl.maatstaf.refusal.Refusal;

/** What was followed by something else, or began the case, is not taken back. */
public class NotTheLatestFact extends Refusal {

    private static final long serialVersionUID = 1L;

    public NotTheLatestFact() {
        super("fact");
    }

    @Override
    public Kind kind() {
        return Kind.NOT_NOW;
    }
}
