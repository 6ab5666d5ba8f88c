package nl.maatstaf.portfolio.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.maatstaf.agreement.InstrumentKind;
import nl.maatstaf.casefile.vocabulary.CaseStatus;
import nl.maatstaf.portfolio.service.PortfolioSummary;
import nl.maatstaf.portfolio.service.ReductionFigure;
import nl.maatstaf.quantity.Tonnes;
import nl.maatstaf.quantity.TonnesBand;
import org.jspecify.annotations.Nullable;

/** Figures of a portfolio that a test makes up: as much of them as charts read. */
final class SampleSummary {

    private static final LocalDate DAY = LocalDate.of(2025, 6, 30);
    private static final ReductionFigure NOTHING = new ReductionFigure(TonnesBand.ZERO, 0, 0);

    private SampleSummary() {}

    static PortfolioSummary ofStages(Map<String, Map<CaseStatus, Integer>> stages) {
        Map<String, Integer> byStage = new LinkedHashMap<>();
        Map<CaseStatus, Integer> byStatus = new EnumMap<>(CaseStatus.class);
        stages.forEach((stage, statuses) -> statuses.forEach((status, cases) -> {
            byStage.merge(stage, cases, Integer::sum);
            byStatus.merge(status, cases, Integer::sum);
        }));
        return summary(byStage, stages, byStatus, NOTHING, Map.of());
    }

    static PortfolioSummary ofReduction(ReductionFigure binding, ReductionFigure jloi, ReductionFigure eop) {
        Map<InstrumentKind, ReductionFigure> byHardness = new LinkedHashMap<>();
        byHardness.put(InstrumentKind.BINDING, binding);
        byHardness.put(InstrumentKind.JLOI, jloi);
        byHardness.put(InstrumentKind.EOP, eop);
        ReductionFigure all = byHardness.values().stream()
                .reduce(
                        NOTHING,
                        (one, other) -> new ReductionFigure(
                                one.band().plus(other.band()),
                                one.cases() + other.cases(),
                                one.withoutCentral() + other.withoutCentral()));
        return summary(Map.of(), Map.of(), Map.of(), all, byHardness);
    }

    static ReductionFigure none() {
        return NOTHING;
    }

    /** Of some cases, in megatonnes; what is not known is null. */
    static ReductionFigure figure(int cases, @Nullable String low, @Nullable String central, @Nullable String high) {
        return new ReductionFigure(
                new TonnesBand(tonnes(low), tonnes(central), tonnes(high)), cases, central == null ? cases : 0);
    }

    private static @Nullable Tonnes tonnes(@Nullable String megatonnes) {
        return megatonnes == null ? null : Tonnes.ofMegatonnes(new BigDecimal(megatonnes));
    }

    static PortfolioSummary ofInstruments(Map<InstrumentKind, Integer> signed, Map<InstrumentKind, Integer> highest) {
        return summary(Map.of(), Map.of(), Map.of(), signed, highest, NOTHING, Map.of());
    }

    private static PortfolioSummary summary(
            Map<String, Integer> byStage,
            Map<String, Map<CaseStatus, Integer>> byStageAndStatus,
            Map<CaseStatus, Integer> byStatus,
            ReductionFigure reduction,
            Map<InstrumentKind, ReductionFigure> byHardness) {
        return summary(byStage, byStageAndStatus, byStatus, Map.of(), Map.of(), reduction, byHardness);
    }

    private static PortfolioSummary summary(
            Map<String, Integer> byStage,
            Map<String, Map<CaseStatus, Integer>> byStageAndStatus,
            Map<CaseStatus, Integer> byStatus,
            Map<InstrumentKind, Integer> signed,
            Map<InstrumentKind, Integer> highest,
            ReductionFigure reduction,
            Map<InstrumentKind, ReductionFigure> byHardness) {
        return new PortfolioSummary(
                DAY,
                null,
                null,
                byStage.values().stream().mapToInt(Integer::intValue).sum(),
                Map.of(),
                byStage,
                byStageAndStatus,
                byStatus,
                signed,
                highest,
                reduction,
                byHardness,
                NOTHING,
                List.of(),
                Map.of());
    }
}
