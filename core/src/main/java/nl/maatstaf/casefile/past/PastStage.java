package nl.maatstaf.casefile.past;

import jakarta.validation.constraints.Size;
import nl.maatstaf.casefile.StageEntry;
import nl.maatstaf.casefile.StatedHistory;
import nl.maatstaf.casefile.vocabulary.CaseRefusals;
import nl.maatstaf.refusal.Refusal;
import nl.maatstaf.text.Limits;
import nl.maatstaf.text.Reason;
import nl.maatstaf.text.TextRefusals;
import nl.maatstaf.text.TypedText;
import nl.maatstaf.time.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * What is stated of a stage.
 *
 * @param stage its code
 * @param occurred when the case came into it; none for one that was skipped
 * @param source where that is known from, or what is to be said of it; may be left out
 */
public record PastStage(
        String stage,
        Course course,
        @Nullable PartialDate occurred,
        @Nullable @Size(max = Reason.MOST) String source) {

    /** What became of a stage; one of which nothing is stated is not known. */
    public enum Course {
        /** The case came into it. */
        ENTERED,
        /** The case went past it. */
        SKIPPED
    }

    /**
     * @throws Refusal {@link TextRefusals#MISSING} when it was entered on no known date: it would have no place among the others
     */
    public PastStage {
        source = TypedText.optionalLines(source);
        Limits.of(PastStage.class).check("source", source);
        if (course == Course.ENTERED && (occurred == null || !occurred.isKnown())) {
            throw TextRefusals.MISSING.at("date");
        }
        if (course == Course.SKIPPED && occurred != null) {
            throw CaseRefusals.SKIPPED_IN_PART.with(stage);
        }
    }

    StatedHistory.Statement entered(StageEntry.Manner manner, PartialDate day) {
        return new StatedHistory.Statement(stage, manner, day, source);
    }
}
