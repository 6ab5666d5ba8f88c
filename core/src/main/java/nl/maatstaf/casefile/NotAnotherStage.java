package nl.maatstaf.casefile;

import nl.maatstaf.refusal.Refusal;

/** The stage to go to is not on the right side of the current one. */
public class NotAnotherStage extends Refusal {

    private static final long serialVersionUID = 1L;

    public NotAnotherStage(String stageCode) {
        super("stage", stageCode);
    }

    @Override
    public Kind kind() {
        return Kind.INVALID;
    }
}
