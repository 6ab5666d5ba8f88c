package nl.maatstaf.casefile;

import nl.maatstaf.refusal.Refusal;

/** The case is in its last stage; it can be completed. */
public class NoStageAfter extends Refusal {

    private static final long serialVersionUID = 1L;

    public NoStageAfter(String stageCode) {
        super(null, stageCode);
    }

    @Override
    public Kind kind() {
        return Kind.NOT_NOW;
    }
}
