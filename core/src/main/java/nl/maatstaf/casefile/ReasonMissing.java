package nl.maatstaf.casefile;

import nl.maatstaf.refusal.Refusal;

/** An action that is a judgement needs a reason. */
public class ReasonMissing extends Refusal {

    private static final long serialVersionUID = 1L;

    public ReasonMissing() {
        super("reason");
    }

    @Override
    public Kind kind() {
        return Kind.INVALID;
    }
}
