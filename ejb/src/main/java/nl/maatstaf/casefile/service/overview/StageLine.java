package nl.maatstaf.casefile.service.overview;

import java.util.UUID;
import nl.maatstaf.casefile.StageEntry;
import nl.maatstaf.text.Label;
import nl.maatstaf.time.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * A stage that a case came into; one it came into twice has two.
 *
 * @param fact to correct
 * @param code of the stage
 * @param reason why, when someone said so
 */
public record StageLine(
        UUID fact,
        String code,
        Label name,
        PartialDate occurred,
        StageEntry.Manner manner,
        @Nullable String reason) {}
