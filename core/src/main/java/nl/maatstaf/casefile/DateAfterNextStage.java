package nl.maatstaf.casefile;

import java.time.LocalDate;
import nl.maatstaf.refusal.Refusal;

/** A stage cannot be left after the day on which the next one was. */
public class DateAfterNextStage extends Refusal {

    private static final long serialVersionUID = 1L;

    public DateAfterNextStage(LocalDate left) {
        super("date", left);
    }

    @Override
    public Kind kind() {
        return Kind.INVALID;
    }
}
