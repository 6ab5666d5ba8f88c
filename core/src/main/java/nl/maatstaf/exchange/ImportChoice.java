package nl.maatstaf.exchange;

import nl.maatstaf.refusal.Refusal;
import nl.maatstaf.text.Reason;
import nl.maatstaf.text.TextRefusals;
import org.jspecify.annotations.Nullable;

/**
 * From when an import lets be known what it loads: from now, as on pages, or, in a historic filling, from the day on which
 * its source appeared. Only the latter changes what was answered about the past.
 *
 * @param historic whether it is a historic filling
 * @param reason why; with a historic filling only
 */
public record ImportChoice(boolean historic, @Nullable Reason reason) {

    /** What is loaded is known from now. */
    public static final ImportChoice KNOWN_FROM_NOW = new ImportChoice(false, null);

    /** @throws Refusal {@link TextRefusals#REASON_MISSING} for a historic filling without a reason */
    public ImportChoice {
        if (historic && reason == null) {
            throw TextRefusals.REASON_MISSING.with();
        }
    }

    /** A historic filling. */
    public static ImportChoice historic(Reason reason) {
        return new ImportChoice(true, reason);
    }
}
