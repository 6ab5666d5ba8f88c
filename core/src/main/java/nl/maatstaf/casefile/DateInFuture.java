package nl.maatstaf.casefile;

import java.time.LocalDate;
import nl.maatstaf.refusal.Refusal;

/** What is recorded has happened; its date is not after today. */
public class DateInFuture extends Refusal {

    private static final long serialVersionUID = 1L;

    public DateInFuture(LocalDate today) {
        super("date", today);
    }

    @Override
    public Kind kind() {
        return Kind.INVALID;
    }
}
