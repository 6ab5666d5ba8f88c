package nl.maatstaf.casefile;

import nl.maatstaf.refusal.Refusal;

/** The case type has no such stage. */
public class StageUnknown extends Refusal {

    private static final long serialVersionUID = 1L;

    public StageUnknown(String stageCode) {
        super("stage", stageCode);
    }

    @Override
    public Kind kind() {
        return Kind.INVALID;
    }
}
