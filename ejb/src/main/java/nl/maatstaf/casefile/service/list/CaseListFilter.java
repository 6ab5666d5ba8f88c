package nl.maatstaf.casefile.service.list;

import nl.maatstaf.casefile.vocabulary.CaseStatus;
import nl.maatstaf.time.AsOf;
import org.jspecify.annotations.Nullable;

/**
 * Which cases; what is left out does not matter.
 *
 * @param type code of the case type
 * @param stage code of the stage a case stands in
 * @param status its status; when left out, all but cases entered in error
 * @param cluster code of a cluster it touches
 * @param province that one of its sites lies in
 * @param organisation identifier of an organisation that takes part in it, or any name that goes by
 * @param asOf the past in which stage and status are asked; none for how they are
 */
public record CaseListFilter(
        @Nullable String type,
        @Nullable String stage,
        @Nullable CaseStatus status,
        @Nullable String cluster,
        @Nullable String province,
        @Nullable String organisation,
        @Nullable AsOf asOf) {

    /** Every case, as it is. */
    public static CaseListFilter all() {
        return new CaseListFilter(null, null, null, null, null, null, null);
    }
}
