package nl.maatstaf.portfolio.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import nl.maatstaf.agreement.InstrumentKind;
import nl.maatstaf.casefile.vocabulary.CaseStatus;
import nl.maatstaf.portfolio.service.PortfolioFilter.Reduction;
import nl.maatstaf.portfolio.service.PortfolioSummary;
import nl.maatstaf.portfolio.service.ReductionFigure;
import nl.maatstaf.quantity.Tonnes;
import nl.maatstaf.quantity.TonnesBand;
import nl.maatstaf.shell.web.Formats;
import nl.maatstaf.shell.web.Texts;
import org.jspecify.annotations.Nullable;

/** The figures of a date beside those of an earlier one, in words, each with the address of what it counts. */
final class KeyFigures {

    private final PortfolioSummary now;
    private final PortfolioSummary was;
    private final PortfolioSelection selection;
    private final Texts texts;
    private final Formats formats;

    KeyFigures(PortfolioSummary now, PortfolioSummary was, PortfolioSelection selection, Texts texts, Formats formats) {
        this.now = now;
        this.was = was;
        this.selection = selection;
        this.texts = texts;
        this.formats = formats;
    }

    /** At most twelve figures, each a link to what it counts. */
    List<KeyFigure> all() {
        List<KeyFigure> figures = new ArrayList<>();
        figures.add(figure(texts.get("portfolio.figure.cases"), now.cases(), was.cases(), selection.toCases()));
        for (InstrumentKind kind : InstrumentKind.values()) {
            figures.add(signed(kind));
        }
        figures.add(status(CaseStatus.PAUSED));
        figures.add(status(CaseStatus.STOPPED));
        figures.add(reduction("portfolio.figure.reduction", now.reduction(), Reduction.COUNTED, null));
        now.reductionByHardness()
                .forEach((kind, reduction) -> figures.add(
                        reduction("portfolio.figure.reduction." + kind, reduction, Reduction.COUNTED, kind)));
        figures.add(reduction("portfolio.figure.stopped", now.stoppedReduction(), Reduction.STOPPED, null));
        figures.add(withoutCentral());
        return figures;
    }

    KeyFigure figure(String label, int count, int earlier, PortfolioLink link) {
        int change = count - earlier;
        String icon = change == 0 ? "equal" : change > 0 ? "up" : "down";
        String note = change == 0
                ? texts.get("portfolio.figure.same")
                : texts.of(change > 0 ? "portfolio.figure.more" : "portfolio.figure.fewer", Math.abs(change));
        return new KeyFigure(label, formats.number(count), null, link.toString(), icon, note);
    }

    /** Cases that ever signed it; published figures often count each case once, by its highest instrument. */
    KeyFigure signed(InstrumentKind kind) {
        int signed = now.signed().getOrDefault(kind, 0);
        int highest = now.highestInstrument().getOrDefault(kind, 0);
        KeyFigure figure = figure(
                texts.get("portfolio.figure.signed." + kind),
                signed,
                was.signed().getOrDefault(kind, 0),
                selection.toCases().with("signed", kind));
        return signed == highest
                ? figure
                : figure.noted(texts.of("portfolio.figure.asHighest", figure.note(), highest));
    }

    KeyFigure highest(InstrumentKind kind) {
        return figure(
                texts.name(kind),
                now.highestInstrument().getOrDefault(kind, 0),
                was.highestInstrument().getOrDefault(kind, 0),
                selection.toCases().with("highest", kind));
    }

    KeyFigure status(CaseStatus status) {
        return figure(
                texts.name(status),
                now.casesByStatus().getOrDefault(status, 0),
                was.casesByStatus().getOrDefault(status, 0),
                selection.toCases().with("status", status));
    }

    private KeyFigure reduction(
            String label, ReductionFigure figure, Reduction part, @Nullable InstrumentKind hardness) {
        boolean none = figure.cases() == 0;
        String note = none
                ? texts.of("portfolio.figure.noReduction", selection.getTargetYear())
                : texts.of("portfolio.figure.in", figure.cases());
        return new KeyFigure(
                texts.of(label, selection.getTargetYear()),
                none ? Formats.MISSING : megatonnes(figure.band()),
                none ? null : texts.get("portfolio.megatonnes"),
                toReduction(part, hardness),
                null,
                note);
    }

    private KeyFigure withoutCentral() {
        return new KeyFigure(
                texts.get("portfolio.figure.withoutCentral"),
                formats.number(now.reduction().withoutCentral()),
                null,
                toReduction(Reduction.WITHOUT_CENTRAL, null),
                null,
                texts.get("portfolio.figure.withoutCentral.note"));
    }

    String toReduction(Reduction part, @Nullable InstrumentKind hardness) {
        return selection
                .toCases()
                .with("reduction", part)
                .with("hardness", hardness)
                .toString();
    }

    /** From low to high in megatonnes; what one side of it is when the other misses; else the central value. */
    String megatonnes(TonnesBand band) {
        return band.low() == null && band.high() == null
                ? formats.number(megatonnes(band.central()))
                : formats.range(megatonnes(band.low()), null, megatonnes(band.high()));
    }

    private static @Nullable BigDecimal megatonnes(@Nullable Tonnes tonnes) {
        return tonnes == null ? null : tonnes.megatonnes();
    }
}
