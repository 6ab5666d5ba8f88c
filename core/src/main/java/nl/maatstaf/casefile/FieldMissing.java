package nl.maatstaf.casefile;

import nl.maatstaf.refusal.Refusal;

/** An input that may not be left out is empty. */
public class FieldMissing extends Refusal {

    private static final long serialVersionUID = 1L;

    public FieldMissing(String field) {
        super(field);
    }

    @Override
    public Kind kind() {
        return Kind.INVALID;
    }
}
