package nl.maatstaf.casefile.service.list;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list of cases, in the order of their numbers.
 *
 * @param next the number after which the next page begins; none on the last
 */
public record CaseList(List<CaseLine> cases, @Nullable String next) {

    /** The cursor before the first case. */
    public static final String FROM_START = "";

    public CaseList {
        cases = List.copyOf(cases);
    }
}
