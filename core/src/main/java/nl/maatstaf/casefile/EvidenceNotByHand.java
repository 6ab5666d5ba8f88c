package nl.maatstaf.casefile;

import nl.maatstaf.refusal.Refusal;

/** Signatures, figures, tasks and deviations are recorded and undone by the action they come from, not by hand. */
public class EvidenceNotByHand extends Refusal {

    private static final long serialVersionUID = 1L;

    public EvidenceNotByHand(Evidence.Kind kind) {
        super("kind", kind);
    }

    @Override
    public Kind kind() {
        return Kind.INVALID;
    }
}
