package nl.maatstaf.portfolio.service;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import nl.maatstaf.agreement.InstrumentKind;
import nl.maatstaf.casefile.vocabulary.CaseStatus;
import nl.maatstaf.database.Row;
import nl.maatstaf.quantity.Tonnes;
import nl.maatstaf.quantity.TonnesBand;
import org.jspecify.annotations.Nullable;

/**
 * A case behind a figure, as it stood on the date.
 *
 * @param number its number, by which the list is ordered
 * @param title what it is called; none when masked
 * @param organisation the names of the companies, clusters or regions whose case it is; none when masked or without
 * @param type code of its type
 * @param stage code of the stage it stood in
 * @param cluster its cluster, or that it touches several or none
 * @param clusters codes of all clusters that it touches; none when masked
 * @param sites all its sites, each with its own province; none when masked
 * @param provinces those that its sites lie in; none when masked
 * @param highest its hardest signed instrument
 * @param hardness the kind of instrument that says its reduction
 * @param reduction tonnes a year in the year that was asked; none when nothing counts
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
        List<String> clusters,
        @Nullable String sites,
        @Nullable String provinces,
        @Nullable InstrumentKind highest,
        @Nullable InstrumentKind hardness,
        @Nullable TonnesBand reduction,
        boolean masked) {

    /** Reads a row of {@link PortfolioStatement#rows}. */
    static PortfolioCaseRow of(Row row) {
        Optional<InstrumentKind> hardness = InstrumentKind.ofHardness(row.number("hardness"));
        return new PortfolioCaseRow(
                row.text("number"),
                row.findText("title"),
                row.findText("companies"),
                row.text("type_code"),
                row.text("stage_code"),
                row.constant("status", CaseStatus.class),
                row.text("cluster_code"),
                row.codes("clusters"),
                row.findText("sites"),
                row.findText("provinces"),
                highest(row),
                hardness.orElse(null),
                hardness.map(kind -> new TonnesBand(tonnes(row, "low"), tonnes(row, "central"), tonnes(row, "high")))
                        .orElse(null),
                row.flag("masked"));
    }

    private static @Nullable InstrumentKind highest(Row row) {
        if (row.number("binding") == 1) {
            return InstrumentKind.BINDING;
        }
        if (row.number("jloi") == 1) {
            return InstrumentKind.JLOI;
        }
        return row.number("eop") == 1 ? InstrumentKind.EOP : null;
    }

    private static @Nullable Tonnes tonnes(Row row, String column) {
        BigDecimal tonnes = row.findDecimal(column);
        return tonnes == null ? null : new Tonnes(tonnes);
    }
}
