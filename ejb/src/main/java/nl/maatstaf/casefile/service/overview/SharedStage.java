package nl.maatstaf.casefile.service.overview;

import nl.maatstaf.casefile.StageEntry;
import nl.maatstaf.text.Label;
import nl.maatstaf.time.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * A stage of a case as its company sees it: where it lies and when the case was in it, without what officials expect.
 *
 * @param reached when it was last entered; none when it never was
 * @param entered how
 * @param left when the next stage was entered; none while the case is in it or before it
 * @param days between reaching and leaving it, or today, or when the case was stopped or completed; none unless both days are known
 */
public record SharedStage(
        String code,
        Label name,
        StageProgress.State state,
        @Nullable PartialDate reached,
        StageEntry.@Nullable Manner entered,
        @Nullable PartialDate left,
        @Nullable Long days) {}
