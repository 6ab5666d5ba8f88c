package nl.maatstaf.worklist.service;

import java.util.UUID;
import nl.maatstaf.casefile.vocabulary.CaseStatus;
import nl.maatstaf.text.TypedText;
import org.jspecify.annotations.Nullable;

/**
 * Which cases to list; what is null is not asked. Cases entered in error are listed only when asked for by status.
 *
 * @param tab the predefined view it narrows
 * @param type code of a case type
 * @param stage code of a stage, whichever the type
 * @param cluster code of a cluster, or {@code several} or {@code none}
 * @param province name of a province
 * @param sector code of a sector of the company
 * @param officer who handles it
 * @param due when the next action is due
 * @param text part of the number, the title or any name of a party; none when blank
 */
public record WorklistFilter(
        WorklistTab tab,
        @Nullable String type,
        @Nullable String stage,
        @Nullable CaseStatus status,
        @Nullable String cluster,
        @Nullable String province,
        @Nullable String sector,
        @Nullable UUID officer,
        @Nullable DueWindow due,
        @Nullable String text) {

    public WorklistFilter {
        text = TypedText.optionalLine(text);
    }

    /** A predefined view as it is. */
    public static WorklistFilter of(WorklistTab tab) {
        return new WorklistFilter(tab, null, null, null, null, null, null, null, null, null);
    }
}
