package nl.maatstaf.casefile;

import nl.maatstaf.refusal.Refusal;

/** The advice on which a JLoI was signed, or the decision to do without it, stays as long as the signing. */
public class AdviceUnderSignature extends Refusal {

    private static final long serialVersionUID = 1L;

    public AdviceUnderSignature() {
        super("fact");
    }

    @Override
    public Kind kind() {
        return Kind.NOT_NOW;
    }
}
