package nl.maatstaf.casefile;

import nl.maatstaf.refusal.Refusal;

/** Stages are decided on, and evidence is asked for, only while a case is active. */
public class CaseNotActive extends Refusal {

    private static final long serialVersionUID = 1L;

    public CaseNotActive(CaseStatus status) {
        super(null, status);
    }

    @Override
    public Kind kind() {
        return Kind.NOT_NOW;
    }
}
