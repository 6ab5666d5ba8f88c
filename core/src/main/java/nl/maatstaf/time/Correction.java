package nl.maatstaf.time;

import java.time.LocalDate;
import nl.maatstaf.text.Reason;

/**
 * What every correction has, of whatever it is: a fact that was recorded wrongly is corrected, one that never was is
 * retracted. What is known changes from then on; what was known before stays as it was known.
 *
 * @param reason why
 * @param today the day on which it is made
 * @param known from when that is known
 */
public record Correction(Reason reason, LocalDate today, Knowledge known) {

    /** That nothing happened but this, today. */
    public PartialDate madeOn() {
        return PartialDate.on(today);
    }
}
