package nl.maatstaf.agreement;

import java.time.Year;
import nl.maatstaf.refusal.Refusal;

/** A target year lies between 2000 and 2100. */
public class TargetYearOutOfRange extends Refusal {

    private static final long serialVersionUID = 1L;

    public TargetYearOutOfRange(int year) {
        super("targetYear", Year.of(year));
    }

    @Override
    public Kind kind() {
        return Kind.INVALID;
    }
}
