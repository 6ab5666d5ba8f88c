package nl.maatstaf.agreement;

import java.util.Set;

/** How far an instrument has come. */
public enum InstrumentState {
    DRAFT,
    SUBMITTED_FOR_ADVICE,
    ADVISED,
    SIGNED,
    WITHDRAWN;

    /** Whether an instrument may go from this state to the other. Only a JLoI needs to pass by the advice. */
    boolean mayBecome(InstrumentState other) {
        return switch (this) {
            case DRAFT -> Set.of(SUBMITTED_FOR_ADVICE, SIGNED, WITHDRAWN).contains(other);
            case SUBMITTED_FOR_ADVICE -> Set.of(ADVISED, SIGNED, WITHDRAWN).contains(other);
            case ADVISED -> Set.of(SUBMITTED_FOR_ADVICE, SIGNED, WITHDRAWN).contains(other);
            case SIGNED, WITHDRAWN -> false;
        };
    }
}
