package nl.maatstaf.portfolio.api;

import jakarta.json.bind.annotation.JsonbNillable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import nl.maatstaf.agreement.InstrumentKind;
import nl.maatstaf.portfolio.service.PortfolioSummary;
import nl.maatstaf.portfolio.service.ReductionFigure;
import nl.maatstaf.quantity.Tonnes;
import nl.maatstaf.shell.api.Codes;
import org.jspecify.annotations.Nullable;

/** The figures of the portfolio on a date; a value that is missing is {@code null}, never zero. */
@JsonbNillable
public record SummaryView(
        LocalDate asOf,
        @Nullable LocalDate knownOn,
        @Nullable LocalDate recordedOn,
        int cases,
        Map<String, Integer> casesByType,
        Map<String, Integer> casesByStage,
        Map<String, Integer> casesByStatus,
        Signed signed,
        Signed highestInstrument,
        Reduction reduction2030Kt,
        Reduction stoppedReduction2030Kt) {

    /** Cases by kind of instrument. */
    public record Signed(int eop, int jloi, int binding) {

        static Signed of(Map<InstrumentKind, Integer> counts) {
            Function<InstrumentKind, Integer> count = kind -> Objects.requireNonNullElse(counts.get(kind), 0);
            return new Signed(
                    count.apply(InstrumentKind.EOP),
                    count.apply(InstrumentKind.JLOI),
                    count.apply(InstrumentKind.BINDING));
        }
    }

    /**
     * Kilotonnes of CO2-eq a year, low, central and high summed apart.
     *
     * @param low missing when some case misses it
     * @param cases how many are summed
     * @param withoutCentral how many of those have no central value
     */
    @JsonbNillable
    public record Reduction(
            @Nullable BigDecimal low,
            @Nullable BigDecimal central,
            @Nullable BigDecimal high,
            int cases,
            int withoutCentral) {

        static Reduction of(ReductionFigure figure) {
            return new Reduction(
                    kilotonnes(figure.band().low()),
                    kilotonnes(figure.band().central()),
                    kilotonnes(figure.band().high()),
                    figure.cases(),
                    figure.withoutCentral());
        }

        private static @Nullable BigDecimal kilotonnes(@Nullable Tonnes tonnes) {
            return tonnes == null ? null : tonnes.kilotonnes();
        }
    }

    static SummaryView of(PortfolioSummary summary) {
        Map<String, Integer> byStatus = new LinkedHashMap<>();
        summary.casesByStatus().forEach((status, count) -> byStatus.put(Codes.of(status), count));
        return new SummaryView(
                summary.asOf(),
                summary.knownOn(),
                summary.recordedOn(),
                summary.cases(),
                summary.casesByType(),
                summary.casesByStage(),
                byStatus,
                Signed.of(summary.signed()),
                Signed.of(summary.highestInstrument()),
                Reduction.of(summary.reduction()),
                Reduction.of(summary.stoppedReduction()));
    }
}
