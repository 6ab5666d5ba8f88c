package nl.maatstaf.casefile.vocabulary;

import java.util.Set;

/** Whether a case is worked on; apart from the stage it is in. */
public enum CaseStatus {
    ACTIVE,
    PAUSED,
    STOPPED,
    COMPLETED,
    /** A case that should never have been there: it leaves all totals. */
    ENTERED_IN_ERROR;

    /** Whether a case is worked on or will be again, so that its deadlines and the days in its stage count. */
    public boolean isRunning() {
        return this == ACTIVE || this == PAUSED;
    }

    /** Whether a case may go from this status to the other. */
    public boolean mayBecome(CaseStatus other) {
        return switch (this) {
            case ACTIVE -> other != ACTIVE;
            case PAUSED -> Set.of(ACTIVE, STOPPED, ENTERED_IN_ERROR).contains(other);
            case STOPPED, COMPLETED -> Set.of(ACTIVE, ENTERED_IN_ERROR).contains(other);
            case ENTERED_IN_ERROR -> false;
        };
    }
}
