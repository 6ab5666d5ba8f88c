package nl.maatstaf.portfolio.service;

import java.math.BigDecimal;
import nl.maatstaf.agreement.InstrumentKind;
import nl.maatstaf.casefile.CaseStatus;
import nl.maatstaf.quantity.Tonnes;
import nl.maatstaf.quantity.TonnesBand;
import org.jspecify.annotations.Nullable;

/** Cases that are alike in everything the figures look at: how many, and their tonnes summed. */
record PortfolioCell(
        String type,
        String stage,
        int position,
        CaseStatus status,
        String cluster,
        boolean eop,
        boolean jloi,
        boolean binding,
        int hardness,
        int cases,
        ReductionFigure reduction) {

    /** Reads a row of {@link PortfolioStatement#cells}. */
    static PortfolioCell of(@Nullable Object[] row) {
        return new PortfolioCell(
                String.valueOf(row[0]),
                String.valueOf(row[1]),
                number(row[2]),
                CaseStatus.valueOf(String.valueOf(row[3])),
                String.valueOf(row[4]),
                number(row[5]) == 1,
                number(row[6]) == 1,
                number(row[7]) == 1,
                number(row[8]),
                number(row[9]),
                number(row[8]) == 0 ? ReductionFigure.NONE : reduction(row));
    }

    boolean hasSigned(InstrumentKind kind) {
        return switch (kind) {
            case EOP -> eop;
            case JLOI -> jloi;
            case BINDING -> binding;
        };
    }

    /** Whether that is the hardest it has signed. */
    boolean isHighest(InstrumentKind kind) {
        return switch (kind) {
            case EOP -> eop && !jloi && !binding;
            case JLOI -> jloi && !binding;
            case BINDING -> binding;
        };
    }

    boolean isStopped() {
        return status == CaseStatus.STOPPED;
    }

    private static ReductionFigure reduction(@Nullable Object[] row) {
        int cases = number(row[9]);
        TonnesBand band = new TonnesBand(
                tonnes(row[10], row[11], cases), tonnes(row[12], row[13], cases), tonnes(row[14], row[15], cases));
        return new ReductionFigure(band, cases, cases - number(row[12]));
    }

    /** The sum, when every case has a value. */
    private static @Nullable Tonnes tonnes(@Nullable Object count, @Nullable Object sum, int cases) {
        return number(count) == cases && sum instanceof BigDecimal tonnes ? new Tonnes(tonnes) : null;
    }

    private static int number(@Nullable Object value) {
        return value instanceof Number number ? number.intValue() : 0;
    }
}
