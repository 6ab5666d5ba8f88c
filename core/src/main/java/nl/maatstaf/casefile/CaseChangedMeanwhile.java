package nl.maatstaf.casefile;

import nl.maatstaf.casefile.vocabulary.CaseRefusals;
import nl.maatstaf.refusal.Refusal;

/** Someone else changed the case after the caller looked at it; what was typed is kept and both versions are shown. */
public class CaseChangedMeanwhile extends Refusal {

    private static final long serialVersionUID = 1L;

    private final long seen;
    private final long current;

    /**
     * Refuses.
     *
     * @param seen the version the caller looked at
     * @param current the version there is now
     */
    public CaseChangedMeanwhile(String number, long seen, long current) {
        super(CaseRefusals.CASE_CHANGED_MEANWHILE, null, number);
        this.seen = seen;
        this.current = current;
    }

    public long seen() {
        return seen;
    }

    public long current() {
        return current;
    }
}
