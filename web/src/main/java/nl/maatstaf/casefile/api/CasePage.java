package nl.maatstaf.casefile.api;

import java.time.LocalDate;
import java.util.List;
import nl.maatstaf.time.AsOf;
import org.jspecify.annotations.Nullable;

/**
 * A page of cases.
 *
 * @param asOf the date on which stage and status are given; none when they are as they are now
 * @param knownOn the date on which that was known; none for what is known now
 * @param recordedOn the date on which that was recorded; none for what is recorded now
 * @param next the address of the next page; none on the last
 */
public record CasePage(
        @Nullable LocalDate asOf,
        @Nullable LocalDate knownOn,
        @Nullable LocalDate recordedOn,
        List<CaseItem> items,
        @Nullable String next) {

    static CasePage of(@Nullable AsOf asked, List<CaseItem> items, @Nullable String next) {
        return asked == null
                ? new CasePage(null, null, null, items, next)
                : new CasePage(asked.asOf(), asked.knownOn(), asked.recordedOn(), items, next);
    }
}
