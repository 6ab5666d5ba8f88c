package nl.maatstaf.casefile;

import nl.maatstaf.refusal.Refusal;

/** There is no published case type of that code. */
public class CaseTypeUnknown extends Refusal {

    private static final long serialVersionUID = 1L;

    public CaseTypeUnknown(String typeCode) {
        super("type", typeCode);
    }

    @Override
    public Kind kind() {
        return Kind.INVALID;
    }
}
