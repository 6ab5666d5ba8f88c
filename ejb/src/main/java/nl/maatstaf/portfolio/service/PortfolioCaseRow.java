package nl.maatstaf.portfolio.service;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import nl.maatstaf.agreement.InstrumentKind;
import nl.maatstaf.casefile.CaseStatus;
import nl.maatstaf.quantity.Tonnes;
import nl.maatstaf.quantity.TonnesBand;
import org.jspecify.annotations.Nullable;

/**
 * A case behind a figure, as it stood on the date.
 *
 * @param number its number, by which the list is ordered
 * @param title what it is called; none when masked
 * @param organisation the company, cluster or region whose case it is; none when masked or without
 * @param type code of its type
 * @param stage code of the stage it stood in
 * @param cluster its cluster, or that it touches several or none
 * @param highest its hardest signed instrument
 * @param hardness the kind of instrument that says its reduction
 * @param reduction tonnes a year in 2030; none when nothing counts
 * @param masked counted, but not the caller's to open
 */
public record PortfolioCaseRow(
        String number,
        @Nullable String title,
        @Nullable String organisation,
        String type,
        String stage,
        CaseStatus status,
        String cluster,
        @Nullable InstrumentKind highest,
        @Nullable InstrumentKind hardness,
        @Nullable TonnesBand reduction,
        boolean masked) {

    /** Reads a row of {@link PortfolioStatement#rows}. */
    static PortfolioCaseRow of(@Nullable Object[] row) {
        Optional<InstrumentKind> hardness = Stream.of(InstrumentKind.values())
                .filter(kind -> kind.hardness() == number(row[10]))
                .findFirst();
        return new PortfolioCaseRow(
                String.valueOf(row[0]),
                (String) row[1],
                (String) row[2],
                String.valueOf(row[3]),
                String.valueOf(row[4]),
                CaseStatus.valueOf(String.valueOf(row[5])),
                String.valueOf(row[6]),
                highest(row),
                hardness.orElse(null),
                hardness.map(kind -> new TonnesBand(tonnes(row[11]), tonnes(row[12]), tonnes(row[13])))
                        .orElse(null),
                number(row[14]) == 0);
    }

    private static @Nullable InstrumentKind highest(@Nullable Object[] row) {
        if (number(row[9]) == 1) {
            return InstrumentKind.BINDING;
        }
        if (number(row[8]) == 1) {
            return InstrumentKind.JLOI;
        }
        return number(row[7]) == 1 ? InstrumentKind.EOP : null;
    }

    private static @Nullable Tonnes tonnes(@Nullable Object value) {
        return value instanceof BigDecimal tonnes ? new Tonnes(tonnes) : null;
    }

    private static int number(@Nullable Object value) {
        return value instanceof Number number ? number.intValue() : 0;
    }
}
