package nl.maatstaf.party;

import nl.maatstaf.refusal.Refusal;

/** A code that is not in its table of reference. */
public class CodeUnknown extends Refusal {

    private static final long serialVersionUID = 1L;

    public CodeUnknown(String field, String code) {
        super(field, code);
    }

    @Override
    public Kind kind() {
        return Kind.INVALID;
    }
}
