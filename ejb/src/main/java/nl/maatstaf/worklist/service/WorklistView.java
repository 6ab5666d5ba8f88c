package nl.maatstaf.worklist.service;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A page of the worklist with all that stands around it.
 *
 * @param previous where the page before this one is; none on the first
 * @param next where the page after this one is; none on the last
 * @param counts how many cases each predefined view has, and {@code total} how many were asked for: one more than
 *     {@link #COUNTED} stands for more than that
 */
public record WorklistView(
        List<WorklistRow> rows,
        @Nullable WorklistCursor previous,
        @Nullable WorklistCursor next,
        Map<WorklistTab, Integer> counts,
        int total,
        WorklistOptions options) {

    /** What is counted exactly. */
    public static final int COUNTED = 1_000;
}
