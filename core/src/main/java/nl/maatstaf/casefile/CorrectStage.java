package nl.maatstaf.casefile;

import java.util.UUID;
import nl.maatstaf.text.Reason;
import nl.maatstaf.time.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * What a stage entry should have said.
 *
 * @param fact the entry
 * @param occurred when the case came into the stage
 * @param statedReason the reason of the decision, as it was given; none where none is on record
 */
public record CorrectStage(
        UUID fact, PartialDate occurred, @Nullable Reason statedReason) {}
