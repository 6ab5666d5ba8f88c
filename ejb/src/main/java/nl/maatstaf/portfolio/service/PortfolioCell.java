package nl.maatstaf.portfolio.service;

import java.math.BigDecimal;
import nl.maatstaf.agreement.InstrumentKind;
import nl.maatstaf.casefile.vocabulary.CaseStatus;
import nl.maatstaf.database.Row;
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
    static PortfolioCell of(Row row) {
        Integer position = row.findNumber("position");
        int hardness = row.number("hardness");
        return new PortfolioCell(
                row.text("type_code"),
                row.text("stage_code"),
                position == null ? 0 : position,
                row.constant("status", CaseStatus.class),
                row.text("cluster_code"),
                row.number("eop") == 1,
                row.number("jloi") == 1,
                row.number("binding") == 1,
                hardness,
                row.number("cases"),
                hardness == 0 ? ReductionFigure.NONE : reduction(row));
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

    private static ReductionFigure reduction(Row row) {
        int cases = row.number("cases");
        TonnesBand band = new TonnesBand(
                tonnes(row.number("with_low"), row.findDecimal("low"), cases),
                tonnes(row.number("with_central"), row.findDecimal("central"), cases),
                tonnes(row.number("with_high"), row.findDecimal("high"), cases));
        return new ReductionFigure(band, cases, cases - row.number("with_central"));
    }

    /** The sum, when every case has a value. */
    private static @Nullable Tonnes tonnes(int count, @Nullable BigDecimal sum, int cases) {
        return count == cases && sum != null ? new Tonnes(sum) : null;
    }
}
