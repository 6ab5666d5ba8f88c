package nl.maatstaf.casefile.api;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of cases.
 *
 * @param asOf the date on which stage and status are given; none when they are as they are now
 * @param next the address of the next page; none on the last
 */
public record CasePage(
        @Nullable LocalDate asOf,
        List<CaseItem> items,
        @Nullable String next) {}
