package nl.maatstaf.agreement;

import java.time.LocalDate;
import nl.maatstaf.refusal.Refusal;
import nl.maatstaf.time.PartialDate;

/** What is signed has been signed; its date is not after today. */
public class SignedInFuture extends Refusal {

    private static final long serialVersionUID = 1L;

    public SignedInFuture(LocalDate today) {
        super("signedOn", today);
    }

    static void check(PartialDate signed, LocalDate today) {
        if (signed.isAfter(today)) {
            throw new SignedInFuture(today);
        }
    }

    @Override
    public Kind kind() {
        return Kind.INVALID;
    }
}
