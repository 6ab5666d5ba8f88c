package nl.maatstaf.time;

import nl.maatstaf.refusal.RefusalType;

/** Why something asked of a date is refused. */
public final class TimeRefusals {

    /** What happened cannot have happened after today; arguments: today. */
    public static final RefusalType DATE_IN_FUTURE = RefusalType.invalid("time.date-in-future", "date");

    private TimeRefusals() {}
}
