package nl.maatstaf.casefile;

import java.time.LocalDate;
import nl.maatstaf.refusal.Refusal;

/** A stage cannot be left before the day on which it was entered. */
public class DateBeforePreviousStage extends Refusal {

    private static final long serialVersionUID = 1L;

    public DateBeforePreviousStage(LocalDate entered) {
        super("date", entered);
    }

    @Override
    public Kind kind() {
        return Kind.INVALID;
    }
}
