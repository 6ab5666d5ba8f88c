package nl.maatstaf.portfolio.service;

import nl.maatstaf.agreement.CountingRule;
import nl.maatstaf.agreement.InstrumentKind;
import nl.maatstaf.casefile.vocabulary.CaseStatus;
import org.jspecify.annotations.Nullable;

/**
 * Which cases of the portfolio, and the year for which their reduction is asked; what is left out does not matter.
 *
 * @param programme code of the programme
 * @param type code of the case type
 * @param stage code of the stage a case stands in
 * @param status its status on the date
 * @param cluster code of any cluster that it touches, {@link #SEVERAL} or {@link #NO_CLUSTER}
 * @param under what figures count it under: its only cluster, {@link #SEVERAL} or {@link #NO_CLUSTER}
 * @param province that one of its sites lies in; leaves out what the reader may not open
 * @param organisation identifier of an organisation that takes part in it, or any name that goes by; leaves out what the
 *     reader may not open
 * @param signed a kind of instrument it has signed
 * @param highest its hardest signed instrument
 * @param reduction the sum of tonnes it counts in
 * @param hardness the kind of instrument its counting commitment stands in
 * @param targetYear the year for which commitments count
 */
public record PortfolioFilter(
        @Nullable String programme,
        @Nullable String type,
        @Nullable String stage,
        @Nullable CaseStatus status,
        @Nullable String cluster,
        @Nullable String under,
        @Nullable String province,
        @Nullable String organisation,
        @Nullable InstrumentKind signed,
        @Nullable InstrumentKind highest,
        @Nullable Reduction reduction,
        @Nullable InstrumentKind hardness,
        int targetYear) {

    /** The cluster of a case that touches more than one. */
    public static final String SEVERAL = "several";

    /** The cluster of a case that touches none. */
    public static final String NO_CLUSTER = "none";

    /** The sums of tonnes that a case can count in. */
    public enum Reduction {
        /** The reduction: of all cases but the stopped ones. */
        COUNTED,
        /** Counted, with no central value. */
        WITHOUT_CENTRAL,
        /** The reduction of stopped cases, which stands apart. */
        STOPPED
    }

    /** Every case, with its reduction for the default year. */
    public static PortfolioFilter all() {
        return of(null, null, null);
    }

    /** Cases by what they are about, with their reduction for the default year; all of them where nothing is asked. */
    public static PortfolioFilter of(
            @Nullable String cluster, @Nullable String province, @Nullable String organisation) {
        return new PortfolioFilter(
                null,
                null,
                null,
                null,
                cluster,
                null,
                province,
                organisation,
                null,
                null,
                null,
                null,
                CountingRule.DEFAULT_YEAR);
    }
}
