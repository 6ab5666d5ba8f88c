package nl.maatstaf.agreement;

import nl.maatstaf.text.Reason;
import nl.maatstaf.time.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * That an instrument goes to the advisers, comes back from them or is withdrawn, as someone asks for it.
 *
 * @param to the state it comes into
 * @param occurred when
 * @param reason why; may be left out
 */
public record MoveInstrument(
        InstrumentState to, PartialDate occurred, @Nullable Reason reason) {}
