package nl.maatstaf.casefile;

import nl.maatstaf.refusal.Refusal;

/** The gate has no such requirement. */
public class RequirementUnknown extends Refusal {

    private static final long serialVersionUID = 1L;

    public RequirementUnknown(String requirementCode) {
        super("requirement", requirementCode);
    }

    @Override
    public Kind kind() {
        return Kind.INVALID;
    }
}
