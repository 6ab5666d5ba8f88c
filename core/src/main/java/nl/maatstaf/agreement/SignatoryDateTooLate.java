package nl.maatstaf.agreement;

import java.time.LocalDate;
import nl.maatstaf.refusal.Refusal;

/** An instrument counts from the day on which the last of its parties signed, so none signs after that, or after today. */
public class SignatoryDateTooLate extends Refusal {

    private static final long serialVersionUID = 1L;

    public SignatoryDateTooLate(String party, LocalDate latest) {
        super("signatories", party, latest);
    }

    @Override
    public Kind kind() {
        return Kind.INVALID;
    }
}
